import type { AstroIntegration } from 'astro';

/**
 * Puts the site's stylesheet before the scoped styles of the components: its first line sets the order of the layers,
 * and the first mention of a layer decides. One stylesheet for all pages is then cached once.
 */
export function stylesFirst(): AstroIntegration {
  return {
    name: 'styles-first',
    hooks: {
      'astro:config:setup': ({ injectScript, updateConfig }) => {
        injectScript('page-ssr', `import '/src/styles/index.css';`);
        updateConfig({ vite: { build: { cssCodeSplit: false } } });
      },
    },
  };
}
