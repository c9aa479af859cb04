import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { addressesOf, readPages } from './pages.ts';

const { plain, strange } = inject('builds');
const pages = [...(await readPages(plain.dist)), ...(await readPages(strange.dist))];
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How void elements, the doctype and boolean attributes are spelled is the renderer's business.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Safari drops the list semantics of lists without bullets, and cards the semantics of tables.
    'no-redundant-role': 'off',
    // A region with a name is what makes a scrolling table reachable by keyboard; <section> would be a section.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    'long-title': 'off',
  },
});

/** What stands in a template is filled in before it stands on a page. */
const TEMPLATES = /<template.*?<\/template>/gs;

describe.each(pages.map((page) => [page.path, page] as const))('the page %s', (_, { html, elements }) => {
  const named = (name: string) => elements.filter((element) => element.name === name);

  it('is valid HTML', async () => {
    const { results } = await validator.validateString(html.replace(TEMPLATES, ''));
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    );
    expect(faults).toEqual([]);
  });

  it('is Vietnamese, with one title, one h1 and its landmarks', () => {
    expect(named('html')[0]?.attribs['lang']).toBe('vi');
    expect(
      named('head')[0]?.children.filter((child) => 'name' in child && child.name === 'title'),
    ).toHaveLength(1);
    expect(named('h1')).toHaveLength(1);
    expect(named('main')).toHaveLength(1);
  });

  it('holds no inline script or style, no event handler and nothing of a third party', () => {
    const scripts = named('script').filter(({ attribs }) => attribs['type'] !== 'application/ld+json');
    for (const { attribs } of scripts) expect(attribs['src']).toBeTruthy();
    expect(named('style')).toEqual([]);
    for (const { attribs } of elements) {
      expect(Object.keys(attribs).filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
    }
    const loaded = elements.filter(({ name }) =>
      ['script', 'img', 'iframe', 'object', 'embed'].includes(name),
    );
    for (const { attribs } of loaded) expect(attribs['src'] ?? '').not.toMatch(/^(https?:)?\/\//);
  });
});

describe('every page that stays open', () => {
  const read = pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));

  it.each(read.map((page) => [page.path, page] as const))(
    '%s begins with a skip link and has a header, navigation and a footer',
    (_, page) => {
      expect(addressesOf(page).find((address) => address.startsWith('#'))).toBe('#noi-dung');
      for (const name of ['header', 'nav', 'footer']) {
        expect(page.elements.some((element) => element.name === name)).toBe(true);
      }
    },
  );
});

describe('what Markdown cannot do', () => {
  const page = pages.find(({ path }) => path.includes('markdown-du-loai'));

  it('turns raw HTML into a text that is shown, not into markup', () => {
    expect(page?.html).toContain('&#x3C;script>alert');
    expect(page?.elements.some(({ name, attribs }) => name === 'img' || 'onerror' in attribs)).toBe(false);
  });
});
