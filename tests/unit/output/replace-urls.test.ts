import { describe, expect, it } from 'vitest';
import { replaceCssUrls, replaceHtmlUrls, replaceManifestUrls } from '../../../src/output/replace-urls.ts';

/** Marks each address from the site's root, and leaves others as they are. */
const mark = (url: string) => (/^\/(?!\/)/.test(url) ? `[${url}]` : url);

describe('replaceHtmlUrls', () => {
  it.each([
    ['a link', '<a href="/van-ban/">x</a>', '<a href="[/van-ban/]">x</a>'],
    ['the root', '<a href="/">x</a>', '<a href="[/]">x</a>'],
    ['an anchor and a query', '<a href="/a/?q=1#b">x</a>', '<a href="[/a/?q=1#b]">x</a>'],
    ['single quotes', "<a href='/a/'>x</a>", "<a href='[/a/]'>x</a>"],
    ['no quotes', '<a href=/a/ class=b>x</a>', '<a href=[/a/] class=b>x</a>'],
    ['spaces around the sign', '<a href = "/a/">x</a>', '<a href = "[/a/]">x</a>'],
    ['entities, untouched', '<a href="/a/?b=1&amp;c=2">x</a>', '<a href="[/a/?b=1&amp;c=2]">x</a>'],
    [
      'several in one tag',
      '<video src="/a.mp4" poster="/b.jpg">',
      '<video src="[/a.mp4]" poster="[/b.jpg]">',
    ],
    ['a form', '<form action="/tim-kiem/">', '<form action="[/tim-kiem/]">'],
    ['the root that elements of the page read', '<x-y data-root="/">', '<x-y data-root="[/]">'],
    [
      'images with their widths',
      '<img srcset="/a.jpg 1x, /b.jpg 2x" src="/a.jpg">',
      '<img srcset="[/a.jpg] 1x, [/b.jpg] 2x" src="[/a.jpg]">',
    ],
    [
      'links on several lines',
      '<link\n  rel="icon"\n  href="/a.svg"\n/>',
      '<link\n  rel="icon"\n  href="[/a.svg]"\n/>',
    ],
    [
      'links of several elements',
      '<a href="/a/"><b></b></a>\n<a href="/c/">',
      '<a href="[/a/]"><b></b></a>\n<a href="[/c/]">',
    ],
  ])('replaces %s', (_, html, expected) => {
    expect(replaceHtmlUrls(html, mark)).toBe(expected);
  });

  it.each([
    ['text', '<p>Xem /van-ban/ và href="/x"</p>'],
    ['comments', '<!-- <a href="/a/">x</a> -->'],
    ['scripts', `<script>document.title = '<a href="/a/">';</script>`],
    ['structured data', `<script type="application/ld+json">{"url":"/a/","b":"<a href='/b/'>"}</script>`],
    ['styles', '<style>a { background: url("/a.png") } /* <a href="/a/"> */</style>'],
    ['what a reader typed', '<textarea><a href="/a/"></textarea>'],
    ['titles', '<title>a href="/a/"</title>'],
    ['other attributes', '<a title="/a/" aria-label="/b/" data-path="/c/" class="/d/" id="/e/">'],
    ['other sites', '<a href="https://example.org/a/">x</a>'],
    ['other sites by the same scheme', '<a href="//example.org/a/">x</a>'],
    ['anchors of the page', '<a href="#a">x</a>'],
    ['relative links', '<a href="../a/">x</a><a href="a">y</a>'],
    ['mail', '<a href="mailto:a@example.org?subject=/x">x</a>'],
  ])('leaves %s alone, byte by byte', (_, html) => {
    expect(replaceHtmlUrls(html, mark)).toBe(html);
  });

  it('keeps every byte around a link: doctype, entities, letters of any script, odd spacing', () => {
    const html =
      '<!DOCTYPE html>\r\n<p  class=a\tid=b >Đ&nbsp;&#273; 日本 😀 &lt;<a href="/a/">x</a ></p>\n\n';
    expect(replaceHtmlUrls(html, mark)).toBe(html.replace('/a/', '[/a/]'));
  });
});

describe('replaceCssUrls', () => {
  it.each([
    ['a bare address', 'a{src:url(/_astro/a.woff2)}', 'a{src:url([/_astro/a.woff2])}'],
    ['double quotes', 'a{src:url("/a.woff2")}', 'a{src:url("[/a.woff2]")}'],
    ['single quotes', "a{src:url('/a.woff2')}", "a{src:url('[/a.woff2]')}"],
    ['several', 'a{src:url(/a),url(/b)}', 'a{src:url([/a]),url([/b])}'],
    [
      'not those of other sites',
      'a{src:url(//example.org/a),url(https://example.org/b)}',
      'a{src:url(//example.org/a),url(https://example.org/b)}',
    ],
    ['not data', 'a{src:url(data:,/x)}', 'a{src:url(data:,/x)}'],
    ['not text', "a{content:'/a'}", "a{content:'/a'}"],
  ])('%s', (_, css, expected) => {
    expect(replaceCssUrls(css, (url) => `[${url}]`)).toBe(expected);
  });
});

it('replaceManifestUrls replaces addresses from the root, and no others', () => {
  expect(
    replaceManifestUrls(
      '{"start_url":"/","name":"a/b","icons":[{"src":"/a.svg"},{"src":"b.svg"}],"x":"//c"}',
      (url) => `[${url}]`,
    ),
  ).toBe('{"start_url":"[/]","name":"a/b","icons":[{"src":"[/a.svg]"},{"src":"b.svg"}],"x":"//c"}');
});
