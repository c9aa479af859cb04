import { readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../output/hosting-files.ts';

/**
 * Gives every built page its Content-Security-Policy (`import.meta.env.POLICY`; the development server needs scripts and
 * styles of its own, and Vite's `PROD` would follow NODE_ENV), writes the headers for the hosts that read them from a
 * file, and says what the site lacks without its own address.
 */
export function hostingFiles(): AstroIntegration {
  let addressKnown = false;
  return {
    name: 'hosting',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { 'import.meta.env.POLICY': JSON.stringify(command === 'build') } } });
      },
      'astro:config:done': ({ config }) => {
        addressKnown = config.site !== undefined;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const assets = await readdir(new URL('_astro', dir));
        const styles = assets.filter((name) => name.endsWith('.css')).map((name) => `/_astro/${name}`);
        await writeFile(new URL('_headers', dir), headersFile(styles));
        if (!addressKnown) logger.warn(WITHOUT_ADDRESS);
      },
    },
  };
}

const WITHOUT_ADDRESS =
  'SITE_URL chưa đặt: không có sitemap, link canonical và og:url; RSS, JSON Feed dùng địa chỉ tương đối; 404.html coi trang nằm ở gốc tên miền';
