import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createContentChecker } from '../check/check-content.ts';
import { ASK, TELL } from '../dev-toolbar/events.ts';
import { pageReport } from '../dev-toolbar/page-report.ts';

/**
 * In development, a window in Astro's dev toolbar with the check's messages on the page shown and the citations found in it.
 * A build knows nothing of it.
 */
export function preview(): AstroIntegration {
  let root = '';
  return {
    name: 'preview',
    hooks: {
      'astro:config:setup': ({ command, config, addDevToolbarApp }) => {
        root = fileURLToPath(config.root);
        if (command !== 'dev') return;
        addDevToolbarApp({
          id: 'noi-dung',
          name: 'Nội dung',
          icon: ICON,
          entrypoint: new URL('../dev-toolbar/content-app.ts', import.meta.url),
        });
      },
      'astro:server:setup': ({ toolbar, logger }) => {
        const check = createContentChecker(root);
        toolbar.on<{ path: string }>(ASK, ({ path }) => {
          check().then(
            (checked) => toolbar.send(TELL, pageReport(path, checked)),
            (error: unknown) => logger.error(String(error)),
          );
        });
      },
    },
  };
}

/** A sheet with a tick. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"
  stroke-linecap="round" stroke-linejoin="round"><path d="M14 3H6v18h12V7z M14 3v4h4 M9 14l2 2 4-4"/></svg>`;
