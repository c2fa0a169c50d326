import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { runCommand } from '../builders/built-command.ts';
import { makeJpeg } from '../builders/photo.ts';

/** The seed page lies beside the repository, or where GALLEY_SHARED says; it is not ours to copy. */
const shared = process.env['GALLEY_SHARED'] ?? path.resolve(import.meta.dirname, '../../../shared');
const seed = path.join(shared, 'seed/000_0229730eca0f96cd.txt');

const imported = z.object({ imported: z.tuple([z.object({ id: z.string() })]) });
const written = z.object({ written: z.array(z.string()), problems: z.array(z.unknown()) });
const checked = z.object({ stories: z.tuple([z.object({ findings: z.array(z.object({ check: z.string() })) })]) });

describe.runIf(existsSync(seed))('the main job, by command line: the seed page in, two photos, the page out', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-job-'));
  let archive = '';
  let id = '';
  let page = '';
  let before: readonly string[] = [];
  let after: readonly string[] = [];

  beforeAll(async () => {
    archive = path.join(folder, 'archive');
    const run = async (...args: string[]) => {
      const { code, stdout, stderr } = await runCommand([...args, '--json', '--archive', archive]);
      expect({ command: args[0], code: code === 1 ? 0 : code, stderr }).toMatchObject({ command: args[0], code: 0 });
      return JSON.parse(stdout) as unknown;
    };
    await run('init');
    id = imported.parse(await run('import', seed)).imported[0].id;
    const findChecks = async () => checked.parse(await run('check', id)).stories[0].findings.map(({ check }) => check);
    before = await findChecks();
    const photos = ['a.jpg', 'b.jpg'].map((name) => path.join(folder, name));
    for (const [seed, file] of photos.entries()) writeFileSync(file, await makeJpeg({ seed }));
    await run('photos', 'add', ...photos, '--story', id);
    after = await findChecks();
    const report = written.parse(await run('export', id, '--format', 'html', '--out', path.join(folder, 'out')));
    expect(report.problems).toEqual([]);
    const index = report.written.find((file) => path.basename(file) === 'index.html');
    page = readFileSync(index ?? '', 'utf8');
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it('brings every line of the story to the page, in order', () => {
    const shown = textOf(page);
    const lines = readSeedLines();
    expect(lines).toHaveLength(41);
    let at = 0;
    for (const line of lines) {
      const found = shown.indexOf(line, at);
      expect(found, line).toBeGreaterThanOrEqual(0);
      at = found + line.length;
    }
  });

  it('brings the head of the page too: tag, section, headline, time', () => {
    const shown = textOf(page);
    for (const words of [
      'Phó Bí thư Thường trực Thành ủy Nguyễn Thị Tuyến',
      'Tin tức',
      'Đảng ủy các Khu công nghiệp và chế xuất Hà Nội phải là cầu nối giữa doanh nghiệp và TP',
      '19/06/2022 14:44',
    ])
      expect(shown).toContain(words);
  });

  it('fills both figures', async () => {
    const { stdout } = await runCommand(['show', id, '--json', '--archive', archive]);
    expect(JSON.parse(stdout)).toMatchObject({
      photos: [{ photoId: expect.any(String) }, { photoId: expect.any(String) }],
    });
  });

  it('finds the known defects of the copy', () => {
    const inText = [
      'headline-long',
      'tone-style-mixed',
      'range-style-mixed',
      ...Array(5).fill('capital-after-semicolon'),
    ];
    // The page's alt texts are copies of its captions; the photos carry no metadata of their own.
    const copiedAlts = ['alt-equals-caption', 'alt-equals-caption'];
    expect(before).toEqual(['figure-waiting', 'figure-waiting', 'headline-long', ...copiedAlts, ...inText.slice(1)]);
    const ofPhotos = ['source-type-missing', 'source-type-missing'];
    const inFigures = [...copiedAlts, 'credit-missing', 'credit-missing', 'tone-style-mixed'];
    const rights = ['rights-missing', 'rights-missing'];
    expect(after).toEqual([...ofPhotos, 'headline-long', ...inFigures, ...rights, ...inText.slice(2)]);
  });
});

/** From the sapo to the last related item. Left out: the alt copy of each caption, and the label line of each related item. */
function readSeedLines(): readonly string[] {
  const lines = readFileSync(seed, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 0);
  const body = lines.slice(lines.indexOf('aa') + 1).filter((line) => line !== 'Xem thêm');
  return body.filter((line, index) => `${body[index + 1]}.` !== line && `${body[index + 1]} Tin tức` !== line);
}

const INLINE = new Set(['a', 'b', 'strong', 'em', 'i', 'u', 's', 'sup', 'sub', 'span', 'time', 'mark']);

/** The text of the page as a reader sees it, in one line. */
function textOf(html: string): string {
  const words = (node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value;
    if (node.nodeName === 'script' || node.nodeName === 'style' || !('childNodes' in node)) return '';
    const inside = node.childNodes.map(words).join('');
    return INLINE.has(node.nodeName) ? inside : ` ${inside} `;
  };
  return words(parse(html)).replace(/[\s\u00a0]+/gu, ' ');
}
