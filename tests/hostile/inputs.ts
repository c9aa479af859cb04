import { document, report } from '../unit/intake/content-folder.ts';
import { growing } from './growing.ts';
import { body, DOCUMENT, extra, front, harmless, refuse, REPORT, titled, type Hostile } from './hostile.ts';

/** A PNG of 60,000 by 60,000 points, which would take 14 GB when it is drawn. */
const PNG_OF_BILLIONS = Buffer.from(
  '89504e470d0a1a0a0000000d494844520000ea600000ea6008020000000fb0e2150000000b49444154789c6360800100000a00017f80745e',
  'hex',
);

/** Content that means harm, by what it is: refused under a kind, or shown as the text that it is. */
export const hostile: Readonly<Record<string, Hostile>> = {
  // Front matter.
  'a bomb of aliases': refuse('yaml-alias', extra('a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]')),
  'keys that redefine __proto__': refuse('unknown', extra('__proto__: { polluted: true }')),
  'keys that redefine the constructor': refuse(
    'unknown',
    extra('constructor: { prototype: { polluted: 1 } }'),
  ),
  'a merged map': refuse('unknown', extra('<<: { draft: false }')),
  'a key twice': refuse('yaml-duplicate-key', extra('date: 2015-01-08')),
  'a tag that would run code': refuse('yaml-tag', extra('a: !!js/function "function () { alert(1) }"')),
  'a tag of bytes': refuse('yaml-tag', extra('a: !!binary aGVsbG8=')),
  'a title that is a map': refuse('wrong-type', titled('{ toString: x }')),
  'a number that is none': refuse('wrong-type', titled('.nan')),
  'a date beyond all calendars': refuse('wrong-date', front('2014-01-08', '9999-99-99')),
  'a date with a time, a zone and a script': refuse(
    'wrong-date',
    front('2014-01-08', '2014-01-08T00:00<script>'),
  ),
  'a draft that claims not to be one': refuse('wrong-type', extra('draft: "false"')),
  'front matter that never ends': refuse('no-front-matter', { [REPORT]: '---\ntitle: x\n' }),
  'a source that is a script': refuse(
    'not-a-web-address',
    front('name:', 'url: "javascript:alert(1)"\n  name:'),
  ),
  'a source that is data': refuse('not-a-web-address', front('name:', 'url: "data:text/html,x"\n  name:')),
  'a source that breaks out of its attribute': harmless(
    front('name:', `url: "https://example.org/\\" onclick=\\"alert(1)"\n  name:`),
  ),
  'a former address that climbs': refuse('wrong-alias', extra('aliases: [/../../etc/]')),
  'a former address on another site': refuse('wrong-alias', extra('aliases: ["//example.org/"]')),
  'a former address that is another’s': refuse('alias-taken', extra('aliases: [/bai-viet/2014/dung/]')),

  // Titles, which go into pages, feeds, structured data and tables.
  'a script for a title': harmless(titled('"<script>alert(1)</script>"')),
  'a title that breaks out of its attribute': harmless(titled(`'"><img src=x onerror="alert(1)">'`)),
  'a title that ends the structured data': harmless(titled('"</script><script>alert(1)</script><!--"')),
  'a title that ends CDATA': harmless(titled('"]]><script>alert(1)</script>"')),
  'a title for a template': harmless(titled('"{{7*7}} ${7*7} {alert(1)} <%= 7 %>"')),
  'a formula for a title': harmless({
    [DOCUMENT]: document({ 'Quy chế': `'=HYPERLINK("https://example.org")'` }),
  }),
  'a formula behind a plus': harmless({ [DOCUMENT]: document({ 'Quy chế': `"+cmd|' /C calc'!A0"` }) }),
  'a formula behind an at sign': harmless({ [DOCUMENT]: document({ 'Quy chế': '"@SUM(1+1)*cmd"' }) }),
  'a formula behind a minus': harmless({ [DOCUMENT]: document({ 'Quy chế': '"-2+3+cmd"' }) }),
  'a title that is turned round': refuse('control-character', titled('abc\u202Edef')),
  'a title with isolates': refuse('control-character', titled('abc\u2066def\u2069')),
  'a title with a NUL': refuse('control-character', titled('abc\u0000def')),
  'a title with an escape for terminals': refuse('control-character', titled('abc\u001B]0;x\u0007')),
  'a title with zero-width letters': refuse('invisible-character', titled('pay\u200Bpal')),
  'a title in borrowed letters': refuse('look-alike', titled('р\u0430ypal'.replace('р', '\u0440'))),
  'an issuer that climbs': refuse('wrong-file-name', {
    [DOCUMENT]: document({ 'UBND tỉnh Thanh Hóa': '../../../x' }),
  }),
  'a number that climbs': refuse('unreadable-number', {
    [DOCUMENT]: document({ '1789/QĐ-UBND': '../../1789' }),
  }),

  // Files.
  'fifty megabytes': refuse('too-large', { [REPORT]: Buffer.alloc(50 * 1024 * 1024, 'a') }),
  'fifty megabytes of topics': refuse('too-large', { 'topics.yaml': Buffer.alloc(50 * 1024 * 1024, 'a') }),
  'fifty megabytes of a picture': refuse('picture-too-large', {
    ...body('![a](thu/a.png)'),
    'reports/2014/thu/a.png': Buffer.alloc(50 * 1024 * 1024, PNG_OF_BILLIONS),
  }),
  'a picture of billions of points': refuse('picture-too-large', {
    ...body('![a](thu/a.png)'),
    'reports/2014/thu/a.png': PNG_OF_BILLIONS,
  }),
  'a link out of the content': refuse('symlink', { [REPORT]: { linkTo: '/etc/passwd' } }),
  'a list that is a link out of the content': refuse('symlink', {
    'glossary.yaml': { linkTo: '/etc/passwd' },
  }),
  'a year that is a link out of the content': refuse('symlink', { 'reports/2015': { linkTo: '/etc' } }),
  'a picture that is a link out of the content': refuse('symlink', {
    ...body('![a](thu/a.jpg)'),
    'reports/2014/thu/a.jpg': { linkTo: '/etc/passwd' },
  }),
  'bytes of another code page': refuse('not-utf8', {
    [REPORT]: Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]),
  }),
  'UTF-16': refuse('not-utf8', { [REPORT]: Buffer.from(`\uFEFF${report()}`, 'utf16le') }),
  'an overlong encoding of a slash': refuse('not-utf8', { [REPORT]: Buffer.from([0xc0, 0xaf]) }),
  'NUL alone': refuse('control-character', { [REPORT]: '\0'.repeat(1000) }),
  'nothing at all': refuse('no-front-matter', { [REPORT]: '' }),
  'a name of dots': refuse('not-a-slug', { 'reports/2014/...md': report() }),
  'a name that climbs when it is decoded': refuse('not-a-slug', { 'reports/2014/%2e%2e%2fx.md': report() }),
  'a name that is markup': refuse('not-a-slug', { 'reports/2014/<img src=x onerror=alert(1)>.md': report() }),
  'a name with a command for GitHub': refuse('not-a-slug', { 'reports/2014/x\n::error::y.md': report() }),
  'a year that is none': refuse('stray-file', { 'reports/20x4/x.md': report() }),
  'a program among the reports': refuse('stray-file', { 'reports/2014/x.js': 'alert(1)' }),
  'a page among the reports': refuse('stray-file', {
    'reports/2014/thu/x.html': '<script>alert(1)</script>',
  }),

  // Markup in a text.
  'a script element': harmless(
    body('<script>alert(1)</script>\n\nChữ <script src="//example.org/x.js"></script>.'),
  ),
  'an event handler': harmless(body('<img src=x onerror=alert(1)> <a onclick="alert(1)">a</a>')),
  'a frame': harmless(body('<iframe src="https://example.org" srcdoc="<script>alert(1)</script>"></iframe>')),
  'SVG with a script': harmless(body('<svg onload="alert(1)"><script>alert(1)</script></svg>')),
  'MathML that mutates': harmless(
    body(
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    ),
  ),
  'a noscript that mutates': harmless(body('<noscript><p title="</noscript><img src=x onerror=alert(1)>">')),
  'a style sheet': harmless(
    body('<style>@import "https://example.org/x.css"</style> <link rel=stylesheet href=x>'),
  ),
  'a base and a refresh': harmless(
    body('<base href="//example.org/"><meta http-equiv="refresh" content="0;url=//x">'),
  ),
  'a form': harmless(
    body('<form action="https://example.org"><input name=q><button formaction="javascript:alert(1)">'),
  ),
  objects: harmless(body('<object data="x.swf"></object><embed src="x.swf"><applet code=x>')),
  'comments that are not closed': harmless(body('<!--><script>alert(1)</script>-->\n\n<!-- <b>')),
  'a CDATA section and an instruction': harmless(
    body('<![CDATA[<script>alert(1)</script>]]> <?php echo 1 ?>'),
  ),
  'markup by entities': harmless(
    body('&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62;'),
  ),
  'markup in code': harmless(
    body('```html"><script>alert(1)</script>\n<script>alert(1)</script>\n```\n\n`<b>`'),
  ),
  'markup in a heading': harmless(body('## "><img src=x onerror=alert(1)>\n\nNội dung.')),
  'markup in a table': harmless(body('| a |\n| - |\n| <td onclick=alert(1)> |')),
  'markup in a note': harmless(body('Câu.[^"><script>]\n\n[^"><script>]: <script>alert(1)</script>')),
  'markup across a number': harmless(body('Quyết định 1789/QĐ-<b onclick=alert(1)>UBND</b> ngày 5/6/2013.')),
  'a place for a picture': harmless(body('<figure data-picture="0">\n\n&lt;figure data-picture="0"&gt;')),
  'code of a component': harmless(
    body('import x from "node:fs"\n\nexport const a = 1\n\n{process.env.HOME} <Content />'),
  ),
  'ids that shadow the page’s own': harmless(body('## body\n\n## __proto__\n\n## location\n\nNội dung.')),

  // Links.
  'a script behind a link': refuse('unsafe-link', body('[a](javascript:alert%281%29)')),
  'a script in mixed case': refuse('unsafe-link', body('[a](JaVaScRiPt:alert%281%29)')),
  'a script broken by a tab': refuse('unsafe-link', body('[a](<java&Tab;script:alert(1)>)')),
  'a script by entities': refuse('unsafe-link', body('[a](&#106;avascript&colon;alert%281%29)')),
  'a script behind a space': refuse('unsafe-link', body('[a](<&#32;javascript:alert(1)>)')),
  'a script behind a control character': refuse('dead-link', body('[a](<&#1;javascript:alert(1)>)')),
  'a script behind a reference': refuse('unsafe-link', body('[a][b]\n\n[b]: javascript:alert%281%29')),
  'a script in angle brackets': refuse('unsafe-link', body('<javascript:alert(1)>')),
  'data behind a link': refuse('unsafe-link', body('[a](data:text/html;base64,PHNjcmlwdD4=)')),
  'a script of another language': refuse('unsafe-link', body('[a](vbscript:msgbox%281%29)')),
  'a file of the reader': refuse('unsafe-link', body('[a](file:///etc/passwd)')),
  'a link that breaks out of its attribute': harmless(
    body('[a](https://example.org/ "\\"><script>alert(1)</script>")'),
  ),
  'a link without a scheme': harmless(body('[a](//example.org/x)')),
  'a link that climbs': refuse('dead-link', body('[a](/../../../etc/passwd)')),
  'a forged place of a citation': refuse('dead-anchor', body('[a](#dan-chieu:0)')),

  // Pictures.
  'a script for a picture': refuse('picture-place', body('![a](javascript:alert%281%29)')),
  'data for a picture': refuse('picture-place', body('![a](data:image/svg+xml;base64,PHN2Zz4=)')),
  'a picture elsewhere on the web': refuse('picture-place', body('![a](https://example.org/pixel.gif)')),
  'a picture above the content': refuse('picture-place', body('![a](../../../../etc/passwd)')),
  'an address that cannot be decoded': refuse('picture-place', body('![a](%E0%A4%A)')),
  'an SVG': refuse('stray-file', {
    ...body('Nội dung.'),
    'reports/2014/thu/a.svg': '<svg onload="alert(1)"/>',
  }),
  'an SVG that is called JPEG': refuse('picture-format', {
    ...body('![a](thu/a.jpg)'),
    'reports/2014/thu/a.jpg': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  }),
  'a description that breaks out of its attribute': refuse(
    'picture-missing',
    body('![" onerror="alert(1)](thu/a.jpg)'),
  ),

  // What takes longest where it is long, as long as a file may be.
  ...growing(60_000),

  // Lists.
  'a topic that climbs': refuse('not-a-slug', {
    'topics.yaml': 'bao-chi:\n  name: a\n../../x:\n  name: b\n',
  }),
  'a topic by the name of a constructor': harmless({
    'topics.yaml': 'bao-chi:\n  name: a\nconstructor:\n  name: "<script>alert(1)</script>"\n',
  }),
  'an abbreviation that is markup': harmless({
    'glossary.yaml': '"<script>": "\\"><script>alert(1)</script>"\n__proto__: x\n',
    ...body('Chữ <script> và __proto__.'),
  }),
  'two documents in one list': refuse('broken-yaml', { 'glossary.yaml': 'a: b\n---\nc: d\n' }),
};
