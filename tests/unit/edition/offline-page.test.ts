import { describe, expect, it } from 'vitest';
import { offlinePage } from '../../../src/edition/offline-page.ts';
import { policyMeta, policyOffline } from '../../../src/security-headers.ts';

const page = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`;

describe('offlinePage', () => {
  it('names the file behind each link to a folder', () => {
    expect(offlinePage('<a href="../van-ban/">x</a><form action="../tim-kiem/">', '../')).toBe(
      '<a href="../van-ban/index.html">x</a><form action="../tim-kiem/index.html">',
    );
  });

  it('takes one classic script for all modules', () => {
    const modules =
      '<link rel="modulepreload" href="../_astro/c.js"><script type="module" src="../_astro/a.js"></script>' +
      '<script type="module" src="../_astro/b.js"></script>';
    expect(offlinePage(page(modules, ''), '../')).toBe(
      page('<script defer src="../ngoai-tuyen/trang.js"></script>', ''),
    );
  });

  it('brings the archive before the script where elements read the site’s files', () => {
    const body =
      '<site-search data-root="../"></site-search><script type="module" src="../_astro/a.js"></script>';
    expect(offlinePage(page('', body), '../')).toContain(
      '<script defer src="../ngoai-tuyen/kho.js"></script><script defer src="../ngoai-tuyen/trang.js"></script>',
    );
  });

  it('leaves a page without scripts without scripts, and structured data as it is', () => {
    const data = '<script type="application/ld+json">{"url":"a/"}</script>';
    expect(offlinePage(page(data, ''), '')).toBe(page(data, ''));
  });

  it('lets the policy reach nothing but the disk, and drops the manifest', () => {
    const head = (policy: string, more: string) =>
      `<meta http-equiv="Content-Security-Policy" content="${policy}">${more}<link rel="icon" href="../favicon.svg">`;
    expect(
      offlinePage(page(head(policyMeta, '<link rel="manifest" href="../site.webmanifest">'), ''), '../'),
    ).toBe(page(head(policyOffline, ''), ''));
  });

  it('leaves out what is for the web alone, whole', () => {
    const offer =
      '<section data-online data-astro-cid-x> <h2>Tải về</h2> <p>một <a href="../x.zip">tệp</a></p> </section>';
    expect(offlinePage(`<p>a</p>${offer}<p>b</p><section>c</section>`, '../')).toBe(
      '<p>a</p><p>b</p><section>c</section>',
    );
  });
});
