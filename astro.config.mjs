import { defineConfig } from 'astro/config';
import sitemap from '@astrojs/sitemap';
import { checksums } from './src/integrations/checksums.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { drafts } from './src/integrations/drafts.ts';
import { hostingFiles } from './src/integrations/hosting-files.ts';
import { noteModuleImports } from './src/integrations/module-imports.ts';
import { movedPages } from './src/integrations/moved-pages.ts';
import { offlineEdition } from './src/integrations/offline-edition.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { preview } from './src/integrations/preview.ts';
import { registerNoticesReport } from './src/integrations/register-notices.ts';
import { relativeLinks } from './src/integrations/relative-links.ts';
import { shareImages } from './src/integrations/share-images.ts';
import { siteAddressOrEnd } from './src/integrations/site-address.ts';
import { stylesFirst } from './src/integrations/styles-first.ts';

// Who builds the site or writes for it tells nobody so, and is not told of a newer Astro.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';

const address = siteAddressOrEnd(process.env.SITE_URL);

export default defineConfig({
  ...address,
  output: 'static',
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  compressHTML: true,
  build: { inlineStylesheets: 'never', concurrency: 4 },
  integrations: [
    contentCheck(),
    drafts(),
    preview(),
    stylesFirst(),
    noteModuleImports(),
    // As many addresses as a file of 250 kB holds at most.
    ...(address.site ? [sitemap({ entryLimit: 1000 })] : []),
    registerNoticesReport(),
    relativeLinks(),
    movedPages(),
    shareImages(),
    pagefind(),
    ...(process.env.EDITION ? [offlineEdition()] : []),
    hostingFiles(),
    checksums(),
  ],
  experimental: { contentIntellisense: true },
  vite: {
    // Beside the project's other caches: copies that share node_modules would overwrite each other's.
    cacheDir: './.cache/vite',
    build: { assetsInlineLimit: 0 },
    server: { watch: { ignored: ['**/.cache/**'] } },
  },
});
