import { expect, test } from 'vitest';
import { preloadModules } from '../../../src/output/module-preloads.ts';

test('what a module imports is asked for before it', () => {
  const a = '<script type="module" src="/x/_astro/a.js"></script>';
  const b = '<script type="module" src="/x/_astro/b.js"></script>';
  const imports = new Map([['_astro/a.js', ['_astro/c.js', '_astro/d.js']]]);
  expect(preloadModules(a + b, imports)).toBe(
    '<link rel="modulepreload" href="/x/_astro/c.js"><link rel="modulepreload" href="/x/_astro/d.js">' +
      a +
      b,
  );
});
