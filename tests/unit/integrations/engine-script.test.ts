import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { engineScript } from '../../../src/integrations/engine-script.ts';

const SCRIPT = `var helper=()=>"used";var unused=class{};
var u8=Uint8Array;var gunzipSync=()=>"unpacked by a script";var gz_default=gunzipSync;
var PagefindInstance=class{
  includeCharacters=["_"];
  decompress(data,file="unknown file"){data=gz_default(data);return data.slice(2);}
  async load(packed){let chunk=this.decompress(packed,"a chunk");return new TextDecoder().decode(chunk);}
  loadFragment(...given){return given}
  spell(term){let trueLanguage=null;try{trueLanguage=Intl.getCanonicalLocales("vi")[0];}catch(err2){}const term_chunks=[];if(trueLanguage){for(const{segment:grapheme}of new Intl.Segmenter(trueLanguage).segment(term)){term_chunks.push(grapheme);}}else{for(const char of term){term_chunks.push(char);}term=term_chunks.join("|");}const termPairs=term.split(" ");return termPairs}
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

test('the browser unpacks its files, and letters are taken one by one', async () => {
  const script = await engineScript(SCRIPT);
  const { PagefindInstance } = await import(`data:text/javascript,${encodeURIComponent(script)}`);
  const one = new PagefindInstance();
  expect(await one.load(gzipSync('__thông báo'))).toBe('thông báo');
  expect(one.spell('loa')).toEqual(['l|o|a']);
  expect(script).not.toMatch(/Segmenter|unpacked by a script/);
});

test.each([
  ['has another class', 'var Other=class{};export{Other};'],
  ['exports nothing', SCRIPT.replace(/export.*/, '')],
  ['keeps the places of words in another way', SCRIPT.replace('weighted_locations=', 'places=')],
  ['takes a query apart in another way', SCRIPT.replace('trueLanguage=null', 'locale=null')],
  ['unpacks its files in another way', SCRIPT.replace('data=gz_default(data)', 'data=unzip(data)')],
])('a script that %s is refused', async (_, script) => {
  await expect(engineScript(script)).rejects.toThrow('look at its new version');
});
