import type { AstroIntegration } from 'astro';

/** The static imports of each script that the build made, both as paths from the site's root. */
export const moduleImports = new Map<string, readonly string[]>();

/** Notes down what the scripts of the site import. */
export function noteModuleImports(): AstroIntegration {
  return {
    name: 'module-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'module-imports',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle(_, bundle) {
                  for (const file of Object.values(bundle)) {
                    if (file.type === 'chunk') moduleImports.set(file.fileName, file.imports);
                  }
                },
              },
            ],
          },
        });
      },
    },
  };
}
