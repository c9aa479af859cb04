/**
 * A page that asks for what its modules import together with the modules, not one after the other.
 *
 * @param imports what each of the site's scripts imports, as paths from where `_astro/` lies
 * @example preloadModules('<script type="module" src="/_astro/a.js">', new Map([['_astro/a.js', ['_astro/b.js']]]))
 * // '<link rel="modulepreload" href="/_astro/b.js"><script type="module" src="/_astro/a.js">'
 */
export function preloadModules(html: string, imports: ReadonlyMap<string, readonly string[]>): string {
  return html.replace(MODULE, (script, root: string, module: string) => {
    const links = (imports.get(module) ?? []).map(
      (imported) => `<link rel="modulepreload" href="${root}${imported}">`,
    );
    return links.join('') + script;
  });
}

const MODULE = /<script type="module" src="([^"]*?)(_astro\/[^"]+)">/g;
