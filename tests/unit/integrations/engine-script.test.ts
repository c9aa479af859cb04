import { expect, test } from 'vitest';
import { engineScript } from '../../../src/integrations/engine-script.ts';

const SCRIPT = `var helper=()=>"used";var unused=class{};
var PagefindInstance=class{
  loadFragment(...given){return given}
  search(result2,term){
    let weighted_locations=result2.l.map((l)=>{let loc={location:l.l};return loc;});let locations=weighted_locations.map((l)=>l.location);
    return {by:helper(),words:locations,data:()=>this.loadFragment(result2.p,result2.g,weighted_locations,term)};
  }
};
var Pagefind=class{say(){return "left out"}};export{Pagefind,unused};`;

test('the engine\u2019s script gives the class of one bundle and nothing else', async () => {
  const script = await engineScript(SCRIPT);
  const module = await import(`data:text/javascript,${encodeURIComponent(script)}`);
  expect(Object.keys(module)).toEqual(['PagefindInstance']);
  const found = new module.PagefindInstance().search({ p: 'page', g: '', l: [{ l: 3 }, { l: 7 }] }, 'loa');
  expect(found).toMatchObject({ by: 'used', words: [3, 7] });
  expect(found.data()).toEqual(['page', '', [], 'loa']);
  expect(script).not.toContain('left out');
});

test.each([
  ['has another class', 'var Other=class{};export{Other};'],
  ['exports nothing', SCRIPT.replace(/export.*/, '')],
  ['keeps the places of words in another way', SCRIPT.replace('weighted_locations=', 'places=')],
])('a script that %s is refused', async (_, script) => {
  await expect(engineScript(script)).rejects.toThrow('look at its new version');
});
