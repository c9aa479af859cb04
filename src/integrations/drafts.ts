import type { AstroIntegration } from 'astro';

/**
 * Shows drafts to `astro dev` and to nothing else: `import.meta.env.DRAFTS`. Vite's own `DEV` would follow NODE_ENV, and
 * a build on a machine that sets it would publish them.
 */
export function drafts(): AstroIntegration {
  return {
    name: 'drafts',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { 'import.meta.env.DRAFTS': JSON.stringify(command === 'dev') } } });
      },
    },
  };
}
