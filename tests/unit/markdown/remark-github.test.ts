import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkGithub } from '../../../src/markdown/remark-github.ts';

const github = unified().use(remarkParse).use(remarkGithub);
const gfm = unified().use(remarkParse).use(remarkGfm);

const fixtures = path.join(import.meta.dirname, 'fixtures');
const inputs = readdirSync(fixtures).map((name) =>
  readFileSync(path.join(fixtures, name, 'input.md'), 'utf8'),
);

test.each([
  'Hộp thư stttt@thanhhoa.gov.vn, trang www.mic.gov.vn và HTTPS://mic.gov.vn/tin?a=b.',
  'WWW.mic.gov.vn',
  'stttt&#64;thanhhoa.gov.vn, stttt&commat;thanhhoa.gov.vn, &#119;ww.mic.gov.vn, &#X68;ttp://mic.gov.vn',
  'stttt\\@thanhhoa.gov.vn, www\\.mic.gov.vn, http\\://mic.gov.vn',
  '~~bỏ~~ và ghi chú[^1]\n\n| a | b |\n| - | - |\n| TT&TT | 2 |\n\n- [x] xong\n\n[^1]: Một ghi chú.',
  ...inputs,
])('reads as remark-gfm does, whatever it has read before: %j', (text) => {
  expect(github.parse(text)).toEqual(gfm.parse(text));
});
