import sharp from 'sharp';
import { describe, expect, it, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { linkKinds } from '../../../src/intake/kinds/links.ts';
import { pictureKinds } from '../../../src/intake/kinds/pictures.ts';
import { registerKinds } from '../../../src/intake/kinds/register.ts';
import { textKinds } from '../../../src/intake/kinds/text.ts';
import { document, report, withContent, type Placed } from '../intake/content-folder.ts';

const REPORT = 'reports/2014/thu.md';
const PICTURE = 'reports/2014/thu/hinh.jpg';
const jpeg = await picture('jpeg', 40, 30);

/** A report of which the body, from line 11 on, is this. */
const body = (text: string) => ({ [REPORT]: report({ 'Bài\n': 'Bài thử\n', 'Nội dung.': text }) });
const withPicture = (text: string) => ({ ...body(text), [PICTURE]: jpeg });

/** What an editor writes, and all that the check says of it. */
const mistakes: readonly Mistake[] = [
  { reason: 'no text at all', files: body(''), said: [`${REPORT}:9:1 empty-text`] },
  { reason: 'lists within lists', files: body(`${'>'.repeat(20)} a`), said: [`${REPORT}:11:1 too-complex`] },
  {
    reason: 'a paragraph of brackets',
    files: body('['.repeat(4000)),
    said: [`${REPORT}:11:1 too-complex`],
  },
  {
    reason: 'HTML in a line and as a block',
    files: body('Chữ <b>đậm</b>.\n\n<div>khối</div>'),
    said: [`${REPORT}:11:5 raw-html`, `${REPORT}:11:11 raw-html`, `${REPORT}:13:1 raw-html`],
  },
  { reason: 'the title again', files: body('# Bài thử\n\nNội dung.'), said: [`${REPORT}:11:1 heading-one`] },
  {
    reason: 'a first heading of the third level',
    files: body('### Mục\n\nNội dung.'),
    said: [`${REPORT}:11:1 heading-first`],
  },
  {
    reason: 'a level left out',
    files: body('## Mục\n\n#### Mục nhỏ\n\nNội dung.'),
    said: [`${REPORT}:13:1 heading-increment`],
  },
  { reason: 'hash signs alone', files: body('##\n\nNội dung.'), said: [`${REPORT}:11:1 heading-empty`] },
  {
    reason: 'two spaces, under a long line of front matter',
    files: { [REPORT]: report({ 'Bài\n': `Bài${' thử'.repeat(25)}\n`, 'Nội dung.': 'Hai  chữ.' }) },
    said: [`${REPORT}:11:4 double-space`],
  },
  {
    reason: 'bold for a heading',
    files: body('**Những ai dự**\n\nNội dung.'),
    said: [`${REPORT}:11:1 no-emphasis-as-heading`],
  },
  {
    reason: 'a note that is not there',
    files: body('Câu có chú thích.[^thieu]'),
    said: [`${REPORT}:11:18 no-undefined-references`],
  },
  {
    reason: 'a note that nobody calls',
    files: body('Câu.\n\n[^thua]: Chú thích.'),
    said: [`${REPORT}:13:1 no-unused-definitions`],
  },
  {
    reason: 'two notes of one name',
    files: body('Câu.[^a]\n\n[^a]: Một.\n\n[^a]: Hai.'),
    said: [`${REPORT}:15:1 no-duplicate-definitions`],
  },
  {
    reason: 'two spaces between words, in a list as well',
    files: body('Hai  chữ.\n\n- Ba   chữ.'),
    said: [`${REPORT}:11:4 double-space`, `${REPORT}:13:5 double-space`],
  },
  {
    reason: 'quotation marks of the typewriter',
    files: body('Chữ "trong ngoặc" ở đây.'),
    said: [`${REPORT}:11:5 straight-quote`, `${REPORT}:11:17 straight-quote`],
  },
  {
    reason: 'both styles of tone placement',
    files: body('Ở Thanh Hóa có hoà bình.'),
    said: [`${REPORT}:11:16 mixed-tones`],
  },
  {
    reason: 'a letter left out of a term of the glossary',
    files: body('Quyết định của ủy ban nhân dn tỉnh.'),
    said: [`${REPORT}:11:16 term-slip`],
  },
  {
    reason: 'a wrong mark in a term',
    files: body('Quyết định của Ủy ban nhân dần tỉnh.'),
    said: [`${REPORT}:11:16 term-slip`],
  },
  {
    reason: 'days that do not exist, in figures and in words',
    files: body('Từ 31/4/2013 đến 30 tháng 2 năm 2014 và 29-2-2013.'),
    said: [`${REPORT}:11:4 no-such-day`, `${REPORT}:11:18 no-such-day`, `${REPORT}:11:41 no-such-day`],
  },
  {
    reason: 'a link without an address',
    files: body('Xem [ở đây]().'),
    said: [`${REPORT}:11:5 no-empty-url`],
  },
  {
    reason: 'a link that would run a script',
    files: body('Xem [ở đây](javascript:alert%281%29).'),
    said: [`${REPORT}:11:5 unsafe-link`],
  },
  {
    reason: 'a page that is not there, and one with a typing error',
    files: body('Xem [bài](/bai-viet/2014/khong-co/) và [bài](/bai-viet/2014/dung).'),
    said: [`${REPORT}:11:5 dead-link`, `${REPORT}:11:40 dead-link`],
  },
  {
    reason: 'a draft, which readers will not find',
    files: {
      ...body('Xem [bài](/bai-viet/2014/nhap/).'),
      'reports/2014/nhap.md': report({ 'Bài\n': 'Bài nháp\n', 'topics:': 'draft: true\ntopics:' }),
    },
    said: [`${REPORT}:11:5 dead-link`],
  },
  {
    reason: 'a place that is not there, here and on another page',
    files: body('## Mục\n\nXem [mục](#muc-khac) và [mục](/bai-viet/2014/dung/#muc).'),
    said: [`${REPORT}:13:5 dead-anchor`, `${REPORT}:13:25 dead-anchor`],
  },
  {
    reason: 'a picture without a description',
    files: withPicture('![](thu/hinh.jpg)'),
    said: [`${REPORT}:11:1 picture-alt`],
  },
  {
    reason: 'a picture whose file is not there, or is spelled otherwise',
    files: withPicture('![Hình](thu/hinh.jpg)\n\n![Hình](thu/khac.jpg)\n\n![Hình](thu/Hinh.jpg)'),
    said: [`${REPORT}:13:1 picture-missing`, `${REPORT}:15:1 picture-missing`],
  },
  {
    reason:
      'pictures from other places: another report, the web, above content, of a format that can hold scripts',
    files: body(
      '![Hình](dung/hinh.jpg)\n\n![Hình](https://example.org/hinh.jpg)\n\n![Hình](../../../../anh.jpg)\n\n![Hình](thu/hinh.svg)',
    ),
    said: [11, 13, 15, 17].map((line) => `${REPORT}:${line}:1 picture-place`),
  },
  {
    reason: 'a picture within a line, and two in one paragraph',
    files: withPicture('Chữ ![Hình](thu/hinh.jpg) chữ.\n\n![Hình](thu/hinh.jpg)\n![Hình](thu/hinh.jpg)'),
    said: [
      `${REPORT}:11:5 picture-alone`,
      `${REPORT}:13:1 picture-alone`,
      `${REPORT}:14:1 picture-alone`,
      `${PICTURE}:1:1 picture-unused`,
    ],
  },
  {
    reason: 'a caption where no reader will see it',
    files: withPicture('![Hình](thu/hinh.jpg "Chú thích")'),
    said: [`${REPORT}:11:1 picture-title`],
  },
  {
    reason: 'a picture in the register',
    files: {
      'documents/2013/1789-qd-ubnd.md': `${document()}\n![Hình](1789-qd-ubnd/hinh.jpg)\n`,
    },
    said: ['documents/2013/1789-qd-ubnd.md:9:1 picture-in-document'],
  },
  {
    reason: 'a page of HTML and a PNG that are called JPEG',
    files: {
      ...body('![Hình](thu/hinh.jpg)\n\n![Hình](thu/trang.jpg)'),
      [PICTURE]: await picture('png', 40, 30),
      'reports/2014/thu/trang.jpg': '<svg onload="alert(1)"/>',
    },
    said: [`${PICTURE}:1:1 picture-format`, 'reports/2014/thu/trang.jpg:1:1 picture-format'],
  },
  {
    reason: 'a small file that unfolds to a huge picture',
    files: { ...body('![Hình](thu/hinh.jpg)'), [PICTURE]: await picture('jpeg', 12_000, 9_000) },
    said: [`${PICTURE}:1:1 picture-too-large`],
  },
  {
    reason: 'a picture that no report shows',
    files: { ...body('Nội dung.'), [PICTURE]: jpeg },
    said: [`${PICTURE}:1:1 picture-unused`],
  },
  {
    reason: 'a number without a year that nobody knows',
    files: body('Theo Quyết định 77/QĐ-UBND.'),
    said: [`${REPORT}:11:17 citation-undated`],
  },
  {
    reason: 'a number of two years without a year',
    files: {
      'documents/2013/1789-qd-ubnd.md': document(),
      'documents/2014/1789-qd-ubnd.md': document({ '2013-06-05': '2014-06-05' }),
      ...body('Theo Quyết định 1789/QĐ-UBND.'),
    },
    said: [`${REPORT}:11:17 citation-ambiguous`],
  },
  {
    reason: 'a document that is cited twice and not recorded',
    files: body('Theo Quyết định 77/QĐ-UBND ngày 5/6/2013. Quyết định 77/QĐ-UBND nêu rõ.'),
    said: [`${REPORT}:11:17 citation-unrecorded`],
  },
  {
    reason: 'another day than the register’s',
    files: {
      'documents/2013/1789-qd-ubnd.md': document(),
      ...body('Theo Quyết định 1789/QĐ-UBND ngày 6/5/2013.'),
    },
    said: [`${REPORT}:11:17 citation-date`],
  },
  {
    reason: 'two days of one document that is not recorded',
    files: body('Theo Quyết định 77/QĐ-UBND ngày 5/6/2013 và Quyết định 77/QĐ-UBND ngày 6/6/2013.'),
    said: [`${REPORT}:11:17 citation-unrecorded`, `${REPORT}:11:56 citation-date`],
  },
  {
    reason: 'two bodies for one number',
    files: body(
      'Quyết định 40/2012/QĐ-UBND của UBND tỉnh Khánh Hòa; Quyết định 40/2012/QĐ-UBND của UBND tỉnh Nghệ An.',
    ),
    said: [
      `${REPORT}:11:12 citation-unrecorded`,
      `${REPORT}:11:64 citation-unrecorded`,
      `${REPORT}:11:64 citation-issuer`,
    ],
  },
  {
    reason: 'a number without a symbol',
    files: body('Theo Quyết định số 1789 của tỉnh.'),
    said: [`${REPORT}:11:20 number-unread`],
  },
  {
    reason: 'a year before there was a state, and two years of one document',
    files: body('Quyết định 77/1913/QĐ-UBND. Quyết định 78/2013/QĐ-UBND ngày 5/6/2014.'),
    said: [
      `${REPORT}:11:12 year-unlikely`,
      `${REPORT}:11:12 citation-unrecorded`,
      `${REPORT}:11:40 years-contradict`,
      `${REPORT}:11:40 citation-unrecorded`,
    ],
  },
  {
    reason: 'two files, and nothing of those that link to them and cite them',
    files: {
      ...body('[a](/bai-viet/2014/sai/) Quyết định 1789/QĐ-UBND ngày 5/6/2013.'),
      'reports/2014/sai.md': report({ 'Bài\n': 'Bài sai\n', '[bao-chi]': '[bao]' }),
      'documents/2013/1789-qd-ubnd.md': document({ '[bao-chi]': '[bao]' }),
    },
    said: ['documents/2013/1789-qd-ubnd.md:6:10 unknown-topic', 'reports/2014/sai.md:5:10 unknown-topic'],
  },
  {
    reason: 'two reports of one title',
    files: { [REPORT]: report() },
    said: [`${REPORT}:2:1 same-title`],
  },
];

describe('the check says of', () => {
  test.each(mistakes)('$reason: $said', async ({ files, said }) => {
    expect(await saidOf(files)).toEqual(said);
  });

  it('every kind of text, link, picture, register', () => {
    const kinds = Object.keys({
      ...textKinds,
      ...linkKinds,
      ...pictureKinds,
      ...registerKinds,
      'same-title': {},
      'unknown-topic': {},
    });
    const found = mistakes.flatMap(({ said }) => said.map((line) => line.split(' ')[1]));
    expect([...new Set(found)].sort()).toEqual(kinds.sort());
  });
});

/** What looks wrong and is not. */
const right: readonly (readonly [reason: string, files: Readonly<Record<string, Placed>>])[] = [
  ['an abbreviation, a phrase in quotation marks as its source has it', body('UBND, “ủy ban nhân dn”.')],
  ['two spaces that break the line, and code', body('Một dòng  \nhai dòng.\n\n`a  "b"`\n\n    c  d "e"')],
  ['spaces within an address', body('Xem [trang](https://example.org/a%20%20b "tên").')],
  ['one style of tone placement alone', body('Hoà bình và hoà hợp, thuỷ lợi của xã, múa, quý.')],
  ['numbers that look like days', body('Đạt 24/7, tỷ lệ 31/4, đạt 12.000/15.000, ngày 29/2/2012.')],
  ['brackets that are text', body('Ông A \\[sic] nói.\n\n- [ ] chưa xong\n- [x] xong')],
  [
    'a link to its own heading, paragraph and note',
    body('## Mục\n\nCâu.[^a] Xem [mục](#muc-muc), [nguồn](#nguon).\n\n[^a]: Chú.'),
  ],
  [
    'links to pages that the site makes',
    body(
      '[a](/) [b](/van-ban/) [c](/chu-de/bao-chi/) [d](/nam/2014/) [e](/rss.xml) [f](/van-ban/2013/1895-qd-ubnd/) [g](../dung/)',
    ),
  ],
  [
    'a link to an address that a page had before',
    {
      ...body('[a](/bai-viet/2014/cu/)'),
      'reports/2014/dung.md': report({ 'topics:': 'aliases: [/bai-viet/2014/cu/]\ntopics:' }),
    },
  ],
  [
    'a picture with a caption, one after an empty line of a system’s own file',
    { ...withPicture('![Hình](./thu/hinh.jpg)\n*Chú thích.*'), 'reports/2014/thu/.DS_Store': 'x' },
  ],
  [
    'a draft without a text',
    { [REPORT]: report({ 'Bài\n': 'Bài nháp\n', 'topics:': 'draft: true\ntopics:', 'Nội dung.': '' }) },
  ],
  ['a document without a text', { 'documents/2013/1789-qd-ubnd.md': document() }],
  [
    'a citation that an earlier one dates',
    {
      'documents/2013/1789-qd-ubnd.md': document(),
      ...body('Quyết định 1789/QĐ-UBND ngày 5/6/2013. Theo Quyết định 1789/QĐ-UBND.'),
    },
  ],
];

describe('the check says nothing of', () => {
  test.each(right)('%s', async (_, files) => {
    expect(await saidOf(files)).toEqual([]);
  });
});

async function saidOf(files: Readonly<Record<string, Placed>>): Promise<string[]> {
  const { problems } = await withContent(files, (root) => checkContent(root));
  return problems.map(
    ({ file, line, column, kind }) => `${file.slice('content/'.length)}:${line}:${column} ${kind}`,
  );
}

function picture(format: 'jpeg' | 'png', width: number, height: number): Promise<Uint8Array> {
  return sharp({ create: { width, height, channels: 3, background: '#9a3412' } })
    [format]()
    .toBuffer();
}

interface Mistake {
  readonly reason: string;
  readonly files: Readonly<Record<string, Placed>>;
  /** `file:line:column kind`, the file from `content/` on. */
  readonly said: readonly string[];
}
