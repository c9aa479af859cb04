/** `npm run edition`: builds the site with its offline edition, see `src/integrations/offline-edition.ts`. */
process.env['EDITION'] = '1';
await import('./build.ts');

/** A module, so that it can wait. */
export {};
