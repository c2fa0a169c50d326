import type { FailureCode } from '../../../shared/bridge/failures.ts';

export interface HostileFile {
  readonly what: string;
  readonly fileName: string;
  readonly content: string | Buffer;
  /** The words a reader sees in it, all of which must be in the story or its report; or how it is refused. */
  readonly becomes: readonly string[] | FailureCode;
}

const DEEP = 10_000;
const MANY = 1_000_000;

function file(
  fileName: string,
  what: string,
  content: string | Buffer,
  becomes: readonly string[] | FailureCode,
): HostileFile {
  return { what, fileName, content, becomes };
}

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string))); // Buffer takes both, its types one at a time
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const words = 'chữ nghĩa '.repeat(400_000);
const jsonDoc = (...content: readonly unknown[]) => JSON.stringify({ type: 'doc', content });
const emptyBody = '"body":{"type":"doc","content":[{"type":"paragraph"}]}';

const deep: readonly HostileFile[] = [
  file('a.md', 'quotes in quotes', `${'>'.repeat(DEEP)} chữ\n\nsau`, ['chữ', 'sau']),
  file('a.md', 'lists in lists', Array.from({ length: 2000 }, (_, at) => `${'  '.repeat(at)}- x${at}`).join('\n'), [
    'x0',
    'x1999',
  ]),
  file('a.md', 'lists in lists on one line', `${'- '.repeat(DEEP)}chữ`, ['chữ']),
  file('a.md', 'emphasis in emphasis', `${'*'.repeat(DEEP)}chữ${'*'.repeat(DEEP)}`, ['chữ']),
  file('a.md', 'links in links', `${'['.repeat(DEEP)}chữ${'](x)'.repeat(DEEP)}`, ['chữ']),
  file('a.md', 'YAML in YAML', `---\na: ${'['.repeat(DEEP)}giữa${']'.repeat(DEEP)}\n---\nchữ`, ['giữa', 'chữ']),
  file('a.html', 'elements in elements', `trước${'<div>'.repeat(DEEP)}chữ${'</div>'.repeat(DEEP)}sau`, [
    'trước',
    'chữ',
    'sau',
  ]),
  file('a.html', 'marks in marks', `${'<b><i>'.repeat(DEEP)}chữ`, ['chữ']),
  file('a.html', 'lists in lists', `${'<ul><li>mục'.repeat(DEEP)}chữ`, 'unreadable-import'),
  file('a.html', 'tables in tables', `${'<table><tr><td>ô'.repeat(500)}chữ`, ['ô', 'chữ']),
  file('a.json', 'nodes in nodes', `${'{"type":"doc","content":['.repeat(DEEP)}${']}'.repeat(DEEP)}`, 'bad-document'),
  file('a.json', 'lists in lists', `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`, 'no-story-in-file'),
];

const large: readonly HostileFile[] = [
  file('a.txt', 'one line of 5 MB', words, ['chữ nghĩa']),
  file('a.md', 'one line of 5 MB', words, ['chữ nghĩa']),
  file('a.html', 'one line of 5 MB', `<p>${words}`, ['chữ nghĩa']),
  file('a.json', 'one line of 5 MB', jsonDoc({ type: 'paragraph', content: [{ type: 'text', text: words }] }), [
    'chữ nghĩa',
  ]),
  file('a.txt', '1 MB of spaces', `một${' '.repeat(MANY)}hai`, ['một', 'hai']),
  file('a.md', '1 MB of spaces', `một${' '.repeat(MANY)}hai`, ['một', 'hai']),
  file('a.md', '1 MB of line ends', `một${'\n'.repeat(MANY)}hai`, ['một', 'hai']),
  file('a.html', '1 MB of <', `<p>chữ${'<'.repeat(MANY)}`, ['chữ', '<'.repeat(1000)]),
  file('a.md', '1 MB of <', `chữ ${'<'.repeat(MANY)}`, ['chữ', '<'.repeat(1000)]),
  file('a.html', 'scripts that never end', `<p>chữ</p>${'<script '.repeat(200_000)}`, ['chữ']),
  file('a.md', 'scripts that never end', `chữ\n\n<div>\n${'<script '.repeat(100_000)}`, ['chữ']),
  file('a.md', 'stars without end', '*sao '.repeat(200_000), ['sao']),
  file('a.md', 'backticks, each run longer', Array.from({ length: 1000 }, (_, at) => '`'.repeat(at)).join(' chữ '), [
    'chữ',
  ]),
  file('a.md', 'brackets without end', `chữ ${'['.repeat(500_000)}`, ['chữ']),
  file('a.txt', 'signs without a letter', `chữ\n\n${'='.repeat(1_000_000)}`, ['chữ', '='.repeat(1000)]),
  file('a.md', 'a table of 10,000 rows', `|một|hai|\n|-|-|\n${'|chữ|nghĩa|\n'.repeat(10_000)}|cuối|bảng|`, [
    'một',
    'chữ',
    'cuối',
    'bảng',
  ]),
  file('a.html', 'a table of 3,000 rows', `<table>${'<tr><td>chữ<td>nghĩa'.repeat(3000)}<tr><td>cuối</table>`, [
    'chữ',
    'cuối',
  ]),
  file('a.html', 'a row of 3,000 cells', `<table><tr>${'<td>chữ'.repeat(3000)}<td>cuối</table>`, ['chữ', 'cuối']),
];

const encodings: readonly HostileFile[] = [
  file('a.txt', 'nothing', '', 'file-empty'),
  file('a.md', 'white space', ' \n\t\n ', 'file-empty'),
  file('a.html', 'a mark of UTF-8 and nothing after it', bytes([0xef, 0xbb, 0xbf]), 'file-empty'),
  file('a.txt', 'a NUL', 'Đà\0Nẵng', 'file-not-text'),
  file('a.html', 'a NUL', '<p>Đà\0Nẵng', 'file-not-text'),
  file('a.json', 'a NUL in a string', jsonDoc({ type: 'paragraph', content: [{ type: 'text', text: 'Đà\0Nẵng' }] }), [
    'Đà Nẵng',
    'characters that text cannot hold',
  ]),
  file('a.txt', 'UTF-8 with a broken place', bytes('Đà Nẵng sáng nay ', [0xff, 0xc3], ' có mưa rất to'), [
    'Đà Nẵng sáng nay',
    'có mưa rất to',
    'characters that could not be read: 2',
  ]),
  file('a.txt', 'UTF-8 cut in a letter', Buffer.from('Sáng nay trời đẹp ở Huế').subarray(0, -1), [
    'Sáng nay trời đẹp ở Hu',
    'characters that could not be read: 1',
  ]),
  file('a.txt', 'UTF-16', utf16('Đà Nẵng có mưa'), ['Đà Nẵng có mưa']),
  file('a.txt', 'UTF-16 with half a letter at its end', bytes([...utf16('Đà Nẵng'), 0x41]), [
    'Đà Nẵng',
    'characters that could not be read: 1',
  ]),
  file('a.txt', 'UTF-16 with half a pair', bytes([...utf16('Đà Nẵng'), 0x00, 0xd8, 0x42, 0x00]), [
    'Đà Nẵng',
    'characters that could not be read: 1',
  ]),
  file('a.txt', 'UTF-16 without its mark', Buffer.from('Đà Nẵng', 'utf16le'), 'file-not-text'),
  file('a.txt', 'the old Vietnamese code page', bytes([0xd0, 0xe0, 0x20, 0x4e, 0xe3, 0xf2, 0x6e, 0x67]), ['Đà']),
  file('a.md', 'a mark of UTF-8 before front matter', '\ufeff---\ntitle: Tít\n---\nchữ', ['Tít', 'chữ']),
];

const tricks: readonly HostileFile[] = [
  file(
    'a.json',
    '__proto__ in a node',
    '{"__proto__":{"x":1},"type":"doc","content":[{"type":"paragraph"}]}',
    'bad-document',
  ),
  file(
    'a.json',
    '__proto__ for a field',
    `{${emptyBody},"fields":{"__proto__":{"headline":"x"}}}`,
    'unreadable-import',
  ),
  file(
    'a.json',
    '__proto__ for a kind of tag',
    `{${emptyBody},"tags":[{"name":"x","kind":"__proto__"}]}`,
    'unreadable-import',
  ),
  file('a.json', 'a node nobody knows', jsonDoc({ type: 'hologram' }), 'bad-document'),
  file('a.json', 'a node named constructor', jsonDoc({ type: 'constructor' }), 'bad-document'),
  file('a.json', 'half a file', '{"type":"doc","content":[', 'unreadable-import'),
  file('a.json', 'null', 'null', 'no-story-in-file'),
  file('a.md', 'names of the language for fields', '---\n__proto__: {x: 1}\nconstructor: y\ntoString: z\n---\nchữ', [
    'chữ',
    'front matter: __proto__',
    'front matter: constructor',
    'front matter: toString',
  ]),
  file(
    'a.md',
    'a billion laughs',
    `---\na: &a [ha,ha]\n${[...'bcdefghij'].map((name, at) => `${name}: &${name} [${`*${'abcdefghij'[at]},`.repeat(9)}]`).join('\n')}\nheadline: *j\n---\nchữ`,
    ['ha,ha', 'chữ'],
  ),
  file('a.md', 'front matter of things', '---\ntitle: {a: b}\ndescription: [c]\nauthor: {name: Bút Thử}\n---\nchữ', [
    'front matter: title',
    'front matter: description',
    'Bút Thử',
    'chữ',
  ]),
  file('a.md', 'front matter of nothing', '---\ntitle:\ndescription:\nauthor:\ndate:\ntags:\n---\nchữ', ['chữ']),
  file('a.md', 'a headline of 1,600 letters', `# ${'dài '.repeat(400)}hết\n\nchữ`, ['dài', 'hết', 'chữ']),
  file(
    'a.md',
    'too many tags',
    `---\ntags: [${Array.from({ length: 300 }, (_, at) => `t${at}`).join(', ')}]\n---\nchữ`,
    ['t0', 't299'],
  ),
  file('a.md', 'what only looks like an address', 'một\n\n[Ghi chú]: hai\n\n[^1]: ba', ['một', 'Ghi chú', 'hai', 'ba']),
  file('a.md', 'blocks in a list', '- một ![hai](x.png)\n\n  |ba|bốn|\n  |-|-|\n  |năm|sáu|\n\n  > bảy\n\n- [ ] tám', [
    'một',
    'hai',
    'ba',
    'bốn',
    'năm',
    'sáu',
    'bảy',
    'tám',
  ]),
  file(
    'a.md',
    'HTML among the words',
    'một <b>hai</b>\n\n<div>ba <i>bốn</i> < năm</div>\n\n&copy; KCN&amp;CX &bogus;',
    ['một hai', 'ba', 'bốn', '< năm', '© KCN&CX &bogus;'],
  ),
  file('a.html', 'no body, and text after the end', '<html><p>một</html>hai', ['một', 'hai']),
  file('a.html', 'several articles', '<article><p>một</article><article><p>hai</article><p>ba', ['một', 'hai', 'ba']),
  file('a.html', 'text outside the article', '<p>một</p><article><p>hai</article>', ['một', 'hai']),
  file('a.html', 'two titles', '<meta property="og:title" content="một"><h1>hai</h1><p>ba', ['một', 'hai', 'ba']),
  file('a.html', 'a figure of many parts', '<figure><img alt="một"><img alt="hai"><p>ba</p><figcaption>bốn</figure>', [
    'một',
    'hai',
    'ba',
    'bốn',
  ]),
  file(
    'a.html',
    'figures in a figure',
    '<figure><figure><img alt="một"><figcaption>hai</figure><figcaption>ba</figure>',
    ['một', 'hai', 'ba'],
  ),
  file(
    'a.html',
    'a form, a fallback and a list of terms',
    '<form>một<script>alert(1)</script></form><dl><dt>hai<dd>ba</dl>',
    ['một', 'hai', 'ba'],
  ),
  file('a.html', 'everything after it as text', '<p>một<plaintext>hai</p>', ['một', 'hai']),
  file('a.html', 'a table with a caption', '<table><caption>một</caption><tr><td>hai</table>', ['một', 'hai']),
  file(
    'a.html',
    'our own form with more than it holds',
    `<aside data-pull-quote data-attribution="${'x'.repeat(299)}💥y">một</aside><figure data-photo data-alt="a&#1;b"><figcaption>hai</figure>`,
    ['một', 'hai'],
  ),
  file(
    'a.xhtml',
    'XML',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head/><body><p>chữ<br/></p></body></html>',
    ['chữ'],
  ),
];

export const hostileFiles: readonly HostileFile[] = [...deep, ...large, ...encodings, ...tricks];
