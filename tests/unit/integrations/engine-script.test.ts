import { expect, test } from 'vitest';
import { engineScript } from '../../../src/integrations/engine-script.ts';

const SCRIPT = `var helper=()=>"used";var unused=class{};var PagefindInstance=class{name(){return helper()}};
var Pagefind=class{say(){return "left out"}};export{Pagefind,unused};`;

test('the engine\u2019s script gives the class of one bundle and nothing else', async () => {
  const script = await engineScript(SCRIPT);
  const module = await import(`data:text/javascript,${encodeURIComponent(script)}`);
  expect(Object.keys(module)).toEqual(['PagefindInstance']);
  expect(new module.PagefindInstance().name()).toBe('used');
  expect(script).not.toContain('left out');
});

test.each([
  ['has another class', 'var Other=class{};export{Other};'],
  ['exports nothing', 'var PagefindInstance=class{};'],
])('a script that %s is refused', async (_, script) => {
  await expect(engineScript(script)).rejects.toThrow('PagefindInstance');
});
