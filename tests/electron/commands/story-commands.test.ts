import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { newId } from '../../../shared/base/new-id.ts';
import { makeArchive, makeFolder, reopen, steadyClock } from '../../builders/archive.ts';
import { galley } from '../../builders/command-line.ts';
import { doc, figure, p } from '../../builders/document.ts';

const importAnswer = z.object({ imported: z.array(z.object({ id: z.string() })) });

/** An archive with one story, closed, so that commands may write to it. */
function makeOne() {
  const archive = makeArchive({ now: steadyClock(Date.UTC(2022, 5, 19, 7, 44)) });
  const tag = archive.tags.ensure({ name: 'Khu công nghiệp', kind: 'topic' });
  const related = [{ storyId: null, href: null, section: 'Tin tức', headline: 'Bài cũ', sapo: 'Cũ.', photoId: null }];
  const { id } = archive.stories.create({
    fields: {
      section: 'Tin tức',
      headline: 'Đảng ủy KCN&CX Hà Nội',
      sapo: [{ type: 'text', text: 'Phó Bí thư nhấn mạnh.' }],
      bylines: [{ name: 'Lam Dương', role: 'text' }],
      publishedAt: Date.UTC(2022, 5, 19, 7, 44),
      tags: [tag.id],
      related,
    },
    body: doc(
      p('Sáng 19/6, lễ kỷ niệm đã diễn ra.'),
      figure({ caption: 'Trao bức trướng', alt: 'Bốn người', credit: 'Quang Thái' }),
    ),
    cause: 'imported',
  });
  archive.close();
  return { id, folder: archive.folder };
}

describe('the subjects of a section', () => {
  it('come to a story that is imported into it or moved there, and give way to chosen ones', async () => {
    const { id, folder } = makeOne();
    const archive = reopen(folder);
    const sections = [
      { name: 'Thể thao', slug: 'the-thao', topics: ['medtop:15000000'] },
      { name: 'Giáo dục', slug: 'giao-duc', topics: ['medtop:05000000'] },
    ];
    archive.settings.savePublication({ ...archive.settings.publication(), sections });
    archive.close();
    const run = (...words: string[]) => galley([...words, '--json', '--archive', folder]);
    const subjectsOf = async (storyId: string) => (await run('show', storyId)).json;

    const file = path.join(makeFolder(), 'bai.md');
    writeFileSync(file, '---\ncategory: Thể thao\n---\n# Trận cầu\n\nMưa lớn.\n');
    const imported = importAnswer.parse((await run('import', file)).json);
    expect(await subjectsOf(imported.imported[0]?.id ?? '')).toMatchObject({ subjects: ['medtop:15000000'] });

    await run('set', id, 'section=Giáo dục');
    expect(await subjectsOf(id)).toMatchObject({ subjects: ['medtop:05000000'] });
    await run('set', id, 'subjects=bau cu; giao duc', 'section=Thể thao');
    expect(await subjectsOf(id)).toMatchObject({ subjects: ['medtop:20000574', 'medtop:05000000'] });
    await run('set', id, 'section=Giáo dục');
    expect(await subjectsOf(id)).toMatchObject({ subjects: ['medtop:20000574', 'medtop:05000000'] });
  });
});

describe('galley list and search', () => {
  it('answer with the stories and the total', async () => {
    const { id, folder } = makeOne();
    const story = {
      id,
      headline: 'Đảng ủy KCN&CX Hà Nội',
      section: 'Tin tức',
      status: 'draft',
      updatedAt: '2022-06-19T07:44:01.000Z',
    };
    const listed = await galley(['list', '--json', '--archive', folder]);
    expect(listed).toMatchObject({ code: 0, json: { total: 1, tookMs: expect.any(Number), stories: [story] } });
    const found = await galley(['search', 'buc', 'truong', '--json', '--archive', folder]);
    expect(found.json).toMatchObject({ total: 1, stories: [{ ...story, snippet: 'Trao bức trướng' }] });
    expect((await galley(['search', 'không có chữ này', '--json', '--archive', folder])).json).toMatchObject({
      total: 0,
      stories: [],
    });
  });

  it('narrow by status, section and tag', async () => {
    const { folder } = makeOne();
    const total = async (...options: string[]) =>
      (await galley(['list', '--json', ...options, '--archive', folder])).json;
    expect(await total('--status', 'draft', '--section', 'Tin tức')).toMatchObject({ total: 1 });
    expect(await total('--status', 'ready')).toMatchObject({ total: 0, stories: [] });
    expect(await total('--tag', 'khu công nghiệp')).toMatchObject({ total: 1 });
    expect(await total('--tag', 'lạ')).toMatchObject({ error: { code: 'tag-not-found' } });
    expect(await total('--status', 'lạ')).toMatchObject({ error: { code: 'bad-value' } });
  });

  it('list more stories than one page of the archive holds, each once, newest first', async () => {
    const archive = makeArchive({ now: steadyClock() });
    const ids = archive.transaction(() =>
      Array.from({ length: 1203 }, () => archive.stories.create({ cause: 'created' }).id),
    );
    archive.close();
    const ran = await galley(['list', '--json', '--limit', '2000', '--archive', archive.folder]);
    expect(ran.json).toMatchObject({ total: 1203, stories: ids.reverse().map((id) => ({ id })) });
  });

  it('say so when there is no such story, beside an empty answer', async () => {
    const { folder } = makeOne();
    for (const words of [
      ['search', 'khongco'],
      ['list', '--status', 'withdrawn'],
    ])
      expect(await galley([...words, '--archive', folder])).toMatchObject({
        stdout: '',
        stderr: 'No stories found.\n',
      });
  });

  it('name a filter that means nothing, beside the answer', async () => {
    const { folder } = makeOne();
    const ran = await galley(['search', 'buc ngày:31/2 truong', '--json', '--archive', folder]);
    expect(ran).toMatchObject({ code: 0, json: { ran: { unread: ['ngày:31/2'] } } });
    expect(ran.stderr).toContain('The filter “ngày:31/2” is not understood');
  });

  it('take the letters of a name however a keyboard or a file system composes them', async () => {
    const { folder } = makeOne();
    const section = 'Tin tức'.normalize('NFD');
    expect((await galley(['list', '--section', section, '--json', '--archive', folder])).json).toMatchObject({
      total: 1,
    });
  });

  it.each(['"', 'AND', 'NEAR(', '*', 'a"b', '-x', 'title:x', '^', '😀', '‮'])('take any query: %j', async (query) => {
    const { folder } = makeOne();
    expect((await galley(['search', '--json', '--archive', folder, '--', query])).code).toBe(0);
  });
});

describe('galley show', () => {
  it('answers with the whole story in the shape scripts rely on', async () => {
    const { id, folder } = makeOne();
    expect((await galley(['show', id, '--json', '--archive', folder])).json).toMatchObject({
      id,
      status: 'draft',
      rev: 1,
      section: 'Tin tức',
      kicker: '',
      headline: 'Đảng ủy KCN&CX Hà Nội',
      sapo: 'Phó Bí thư nhấn mạnh.',
      bylines: [{ name: 'Lam Dương', role: 'text' }],
      publishedAt: '2022-06-19T07:44:00.000Z',
      tags: [{ name: 'Khu công nghiệp', kind: 'topic' }],
      photos: [{ photoId: null, caption: 'Trao bức trướng', alt: 'Bốn người', credit: 'Quang Thái' }],
      related: [{ headline: 'Bài cũ', section: 'Tin tức', sapo: 'Cũ.', storyId: null }],
      body: { type: 'doc', content: [{ type: 'paragraph' }, { type: 'figure' }] },
      counts: { words: 16, characters: 69 },
    });
  });

  it('shows people the same, with times in the clock of the publication', async () => {
    const { id, folder } = makeOne();
    const { stdout } = await galley(['show', id, '--archive', folder]);
    expect(stdout).toContain('Published at: 19/06/2022 14:44');
    expect(stdout).toContain('Tags: Khu công nghiệp (Topic)');
    expect(stdout).toContain('Read more:\n  Bài cũ (Tin tức)\n');
    expect(stdout).toContain('Sáng 19/6, lễ kỷ niệm đã diễn ra.');
  });
});

describe('galley set', () => {
  it('sets fields of every kind in one revision', async () => {
    const { id, folder } = makeOne();
    const pairs = [
      'headline=Tít mới: a=b',
      'publishedAt=',
      'bylines=Lam Dương; Quang Thái (ảnh)',
      'legalFlag=có',
      'tags=Hà Nội; Đảng ủy',
    ];
    const ran = await galley(['set', id, ...pairs, '--json', '--archive', folder]);
    expect(ran.json).toEqual({ id, rev: 2, changed: ['headline', 'publishedAt', 'bylines', 'legalFlag', 'tags'] });
    const story = reopen(folder, { mode: 'read' });
    expect(story.stories.get(id).fields).toMatchObject({
      headline: 'Tít mới: a=b',
      publishedAt: null,
      bylines: [
        { name: 'Lam Dương', role: 'text' },
        { name: 'Quang Thái', role: 'photo' },
      ],
      legalFlag: true,
    });
    expect(story.versions.list(id).map(({ cause }) => cause)).toEqual(['command', 'imported']);
  });

  it.each([
    ['nope=1', 'unknown-field'],
    ['headline', 'bad-value'],
    ['priority=9', 'bad-value'],
    ['publishedAt=hôm qua', 'bad-value'],
  ])('changes nothing when one of them is wrong: %s', async (pair, code) => {
    const { id, folder } = makeOne();
    const ran = await galley(['set', id, 'headline=Khác', 'tags=Tag mới', pair, '--json', '--archive', folder]);
    expect(ran).toMatchObject({ code: 2, json: { error: { code } } });
    const archive = reopen(folder);
    expect([archive.stories.get(id).rev, archive.tags.findByName('Tag mới')]).toEqual([1, null]);
  });
});

describe('galley tag', () => {
  it('adds tags with and without a kind and takes tags off, marks ignored', async () => {
    const { id, folder } = makeOne();
    const words = ['+person:Nguyễn Thị Tuyến', '+Đảng ủy', '-khu cong nghiep'];
    expect((await galley(['tag', id, ...words, '--json', '--archive', folder])).json).toEqual({
      id,
      rev: 2,
      tags: [
        { name: 'Nguyễn Thị Tuyến', kind: 'person' },
        { name: 'Đảng ủy', kind: 'topic' },
      ],
    });
  });

  it('takes a tag that is there already, whatever its kind, and adds none twice', async () => {
    const { id, folder } = makeOne();
    await galley(['tag', id, '+place:Hà Nội', '--archive', folder]);
    const { json } = await galley(['tag', id, '+Hà Nội', '+hà nội', '--json', '--archive', folder]);
    expect(json).toMatchObject({ rev: 2, tags: [{ name: 'Khu công nghiệp' }, { name: 'Hà Nội', kind: 'place' }] });
  });

  it('keeps a colon that names no kind', async () => {
    const { id, folder } = makeOne();
    const { json } = await galley(['tag', id, '+Chuyên đề: nước', '--json', '--archive', folder]);
    expect(json).toMatchObject({ tags: [{}, { name: 'Chuyên đề: nước', kind: 'topic' }] });
  });

  it.each([
    ['-lạ', 3, 'tag-not-found'],
    ['lạ', 2, 'bad-value'],
    ['+', 2, 'bad-value'],
  ])('refuses %s and changes nothing', async (word, exit, code) => {
    const { id, folder } = makeOne();
    const ran = await galley(['tag', id, '+Mới', word, '--json', '--archive', folder]);
    expect(ran).toMatchObject({ code: exit, json: { error: { code } } });
    expect(reopen(folder).tags.findByName('Mới')).toBeNull();
  });
});

describe('galley check', () => {
  it('answers with the findings of each story, and code 1 when one stops or warns', async () => {
    const { id, folder } = makeOne();
    const ran = await galley(['check', id, '--json', '--archive', folder]);
    expect(ran).toMatchObject({
      code: 1,
      json: {
        stories: [
          {
            id,
            findings: [
              {
                check: 'figure-waiting',
                grade: 'stop',
                message: expect.stringContaining('Figure 1'),
                at: { kind: 'block', block: 1 },
                fixable: false,
              },
            ],
          },
        ],
      },
    });
  });

  it('mends what can be mended, and answers with what remains', async () => {
    const archive = makeArchive();
    const fields = {
      section: 'Tin tức',
      headline: 'Văn hoá',
      sapo: [{ type: 'text', text: 'Sapo.' }],
      bylines: [{ name: 'Bút', role: 'text' as const }],
    };
    const { id } = archive.stories.create({ fields, body: doc(p('Sức  khoẻ ; Nêu cao')), cause: 'created' });
    archive.close();
    const ran = await galley(['check', id, '--fix', '--json', '--archive', archive.folder]);
    const left = [{ check: 'tags-missing' }, { check: 'story-without-photo' }];
    expect(ran).toMatchObject({ code: 0, json: { stories: [{ id, findings: left }] } });
    const { fields: mended, body } = reopen(archive.folder).stories.get(id);
    expect([mended.headline, body]).toEqual(['Văn hóa', doc(p('Sức khỏe; nêu cao'))]);
  });
});

describe('galley export of a story that the checks hold back', () => {
  it('fails with one sentence, and goes through with a reason that the history keeps', async () => {
    const { id, folder } = makeOne();
    await galley(['set', id, 'legalFlag=true', '--archive', folder]);
    const out = path.join(makeFolder(), 'out');
    const args = ['export', id, '--format', 'html', '--out', out, '--archive', folder];
    const refused = await galley(args);
    const said = refused.stderr.trim().split('\n').at(-1); // a slow machine tells its progress first
    expect([refused.code, refused.stdout, said]).toEqual([
      3,
      '',
      expect.stringMatching(/^galley: The checks hold this story back: Legal review\. [^\n]+$/),
    ]);
    expect(existsSync(out)).toBe(false);
    const passed = await galley([...args, '--override', 'Luật sư đã đọc', '--json']);
    expect(passed).toMatchObject({ code: 0, json: { problems: [] } });
    expect(reopen(folder).versions.list(id)[0]).toMatchObject({ reason: 'legal-review: Luật sư đã đọc' });
  });
});

describe('galley export by preset and query', () => {
  it('exports what a search finds as the preset says, into its folder', async () => {
    const { folder } = makeOne();
    const out = path.join(makeFolder(), 'out');
    const archive = reopen(folder);
    const preset = { formats: ['text', 'ninjs'], feeds: [], isPublic: false, photoWidthsPx: [] };
    archive.settings.saveExportPresets([{ id: newId(), name: 'Hãng tin', folder: out, ...preset }]);
    archive.close();
    const ran = await galley([
      'export',
      '--query',
      'buc truong',
      '--preset',
      'hãng tin',
      '--json',
      '--archive',
      folder,
    ]);
    expect(ran).toMatchObject({ code: 0, json: { problems: [] } });
    expect(readdirSync(out).filter((name) => !name.startsWith('.'))).toEqual([
      'dang-uy-kcn-cx-ha-noi-ninjs',
      'dang-uy-kcn-cx-ha-noi.txt',
    ]);
    const unknown = await galley(['export', '--query', 'x', '--preset', 'Lạ', '--archive', folder]);
    expect([unknown.code, unknown.stderr]).toEqual([
      3,
      'galley: There is no export preset “Lạ”. There are: Hãng tin.\n',
    ]);
  });
});

describe('commands on a story that is not there', () => {
  const nobody = '0190a000-0000-7000-8000-000000000000';
  it.each([
    ['show'],
    ['set', 'headline=x'],
    ['tag', '+x'],
    ['check'],
    ['export', '--format', 'html', '--out', '{out}'],
  ])('fail with one line: %s', async (command, ...rest) => {
    const { folder } = makeOne();
    const words = rest.map((word) => word.replace('{out}', path.join(makeFolder(), 'out')));
    const ran = await galley([command, nobody, ...words, '--json', '--archive', folder]);
    expect(ran).toMatchObject({ code: 3, json: { error: { code: 'story-not-found' } } });
  });
});
