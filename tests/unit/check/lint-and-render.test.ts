import { expect, it } from 'vitest';
import { lintAndRender } from '../../../src/check/lint-and-render.ts';
import { lintText } from '../../../src/check/lint-text.ts';
import { splitFrontMatter } from '../../../src/intake/front-matter.ts';
import { renderedCache } from '../../../src/intake/rendered-cache.ts';
import { openRendering } from '../../../src/intake/rendering.ts';
import { renderText } from '../../../src/markdown/render-text.ts';
import { withContent } from '../intake/content-folder.ts';

const GLOSSARY = { CNTT: 'công nghệ thông tin' };
const TERMS = Object.values(GLOSSARY);
const TEXTS = {
  'a report': '## Mục\n\nTheo Quyết định 1789/QĐ-UBND ngày 5/6/2013, CNTT[^1] <b>tốt</b>.\n\n[^1]: Nguồn.\n',
  'a text that begins with code': '\tmã\n\n- [ ] việc\n',
  'a text without front matter’s line feed': 'Một câu.',
};

it.each(Object.entries(TEXTS))(
  '%s that is checked has the page that it has by itself',
  async (_, markdown) => {
    const source = { file: 'content/reports/2014/bai.md', text: `---\ntitle: Bài\n---\n${markdown}` };
    const body = splitFrontMatter(source.text)?.body ?? '';
    await withContent({}, async (root) => {
      const rendering = await openRendering(process.cwd(), GLOSSARY);
      const place = { ...rendering.placeOf('reports', body), root };
      const { linted, rendered } = await lintAndRender({ source, terms: TERMS, place });
      const { html, ...data } = renderText(body, GLOSSARY);
      expect(linted).toEqual(await lintText(source, TERMS));
      expect(rendered).toEqual(data);
      expect(renderedCache(root, 'reports').read(place.digest)).toBe(html);
    });
  },
);

it('nothing is rendered where no page is wanted', async () => {
  const source = { file: 'content/reports/2014/bai.md', text: '---\ntitle: Bài\n---\nMột câu.' };
  expect((await lintAndRender({ source, terms: TERMS, place: null })).rendered).toBeNull();
});
