import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../output/hosting-files.ts';

/** Writes the headers for the hosts that read them from a file, and says what the site lacks without its own address. */
export function hostingFiles(): AstroIntegration {
  let addressKnown = false;
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        addressKnown = config.site !== undefined;
      },
      'astro:build:done': async ({ dir, logger }) => {
        await writeFile(new URL('_headers', dir), headersFile());
        if (!addressKnown) logger.warn(WITHOUT_ADDRESS);
      },
    },
  };
}

const WITHOUT_ADDRESS =
  'SITE_URL chưa đặt: không có sitemap, link canonical và og:url; RSS, JSON Feed dùng địa chỉ tương đối; 404.html không có liên kết';
