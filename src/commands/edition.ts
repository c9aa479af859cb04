import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `npm run edition`: builds the site with its offline edition, see `src/integrations/offline-edition.ts`. */
const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [astro, 'build'], {
  stdio: 'inherit',
  env: { ...process.env, EDITION: '1' },
});
process.exitCode = status ?? 1;
