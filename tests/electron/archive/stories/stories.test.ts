import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DocumentJson } from '../../../../shared/document/json.ts';
import { makeArchive, reopen, steadyClock } from '../../../builders/archive.ts';
import { failureOf } from '../../../builders/failure.ts';

const p = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...content: DocumentJson['content'][number][]): DocumentJson => ({ type: 'doc', content });
const digest = (body: DocumentJson) => createHash('sha256').update(JSON.stringify(body)).digest('hex');

describe('stories', () => {
  it('gives back what was put in, after the archive was closed and opened again', () => {
    const archive = makeArchive({ now: steadyClock() });
    const body = doc(p('Sáng 19/6'), { type: 'horizontalRule' }, p('Hết'));
    const fields = {
      headline: 'Đảng ủy KCN&CX',
      bylines: [{ name: 'Lam Dương', role: 'text' as const }],
      legalFlag: true,
      publishedAt: 5,
    };
    const made = archive.stories.create({ fields, body, cause: 'created' });
    archive.close();
    expect(reopen(archive.folder).stories.get(made.id)).toEqual(made);
  });

  it('replaces a run of blocks and counts the revision', () => {
    const archive = makeArchive({ now: steadyClock(0) });
    const { id } = archive.stories.create({ body: doc(p('một'), p('hai'), p('ba')), cause: 'created' });
    const expected = doc(p('một'), p('2'), p('2b'), p('ba'));
    const change = { blocks: { at: 1, remove: 1, insert: [p('2'), p('2b')] }, fields: { headline: 'Tít' } };
    const saved = archive.stories.save({ storyId: id, baseRev: 1, change, digest: digest(expected), cause: 'edited' });
    expect(saved).toEqual({ rev: 2, savedAt: 2000, words: 4, hasShrunk: false });
    const { body, fields, rev } = archive.stories.get(id);
    expect({ body, headline: fields.headline, rev }).toEqual({ body: expected, headline: 'Tít', rev: 2 });
  });

  it('refuses an edit from an old revision and keeps it as a parallel version', () => {
    const archive = makeArchive();
    const { id } = archive.stories.create({ body: doc(p('gốc')), cause: 'created' });
    const edit = (text: string) => ({
      storyId: id,
      baseRev: 1,
      change: { blocks: { at: 0, remove: 1, insert: [p(text)] } },
      cause: 'edited' as const,
    });
    archive.stories.save(edit('của người thứ nhất'));
    expect(failureOf(() => archive.stories.save(edit('của người thứ hai')))).toBe('stale-base');
    expect(archive.stories.get(id).body).toEqual(doc(p('của người thứ nhất')));
    expect(archive.versions.list(id).map(({ rev, cause }) => [rev, cause])).toEqual([
      [-1, 'parallel'],
      [2, 'edited'],
      [1, 'created'],
    ]);
    expect(archive.versions.read(id, -1).body).toEqual(doc(p('của người thứ hai')));
  });

  it('refuses an edit whose digest is not that of the text it makes, and changes nothing', () => {
    const archive = makeArchive();
    const { id } = archive.stories.create({ body: doc(p('gốc')), cause: 'created' });
    const save = {
      storyId: id,
      baseRev: 1,
      change: { blocks: { at: 0, remove: 1, insert: [p('mới')] } },
      digest: digest(doc(p('khác'))),
      cause: 'edited' as const,
    };
    expect(failureOf(() => archive.stories.save(save))).toBe('digest-mismatch');
    expect(
      failureOf(() => archive.stories.save({ ...save, change: { blocks: { at: 3, remove: 1, insert: [] } } })),
    ).toBe('digest-mismatch');
    expect(archive.stories.get(id).rev).toBe(1);
  });

  it('refuses a text that the schema does not know', () => {
    const archive = makeArchive();
    const { id } = archive.stories.create({ body: doc(p('gốc')), cause: 'created' });
    const insert = [{ type: 'hologram' }];
    expect(
      failureOf(() =>
        archive.stories.save({
          storyId: id,
          baseRev: 1,
          change: { blocks: { at: 1, remove: 0, insert } },
          cause: 'edited',
        }),
      ),
    ).toBe('bad-document');
    expect(
      failureOf(() =>
        archive.stories.save({
          storyId: id,
          baseRev: 1,
          change: { blocks: { at: 0, remove: 1, insert: [] } },
          cause: 'edited',
        }),
      ),
    ).toBe('bad-document');
  });

  it.each([
    ['one letter of it', "replace(CAST(doc AS TEXT), 'g', 'G')"],
    ['so much that it can no longer be read', 'substr(CAST(doc AS TEXT), 5)'],
  ])('notices a text that was changed behind its back: %s', (_title, damaged) => {
    const archive = makeArchive();
    const { id } = archive.stories.create({ body: doc(p('gốc')), cause: 'created' });
    archive.connection.prepare(`UPDATE body SET doc = CAST(${damaged} AS BLOB)`).run();
    expect(failureOf(() => archive.stories.get(id))).toBe('damaged-body');
  });

  it('says when there is no such story', () => {
    expect(failureOf(() => makeArchive().stories.get('0190163d-8694-739b-aea5-966c26f8ad91'))).toBe('story-not-found');
  });
});

describe('story lists', () => {
  it('pages newest first without repeating or leaving out a story', () => {
    const archive = makeArchive();
    for (let index = 0; index < 25; index += 1)
      archive.stories.create({
        fields: { headline: `Bài ${index}` },
        cause: 'created',
        createdAt: Math.floor(index / 2),
      });
    const seen: string[] = [];
    let after: string | null | undefined;
    while (after !== null) {
      const page = archive.stories.list({ limit: 10, ...(after && { after }) });
      seen.push(...page.stories.map(({ headline }) => headline));
      after = page.next;
    }
    expect(seen).toHaveLength(25);
    expect(new Set(seen).size).toBe(25);
    expect(seen[0]).toBe('Bài 24');
  });

  it('counts by status and section as stories move, without the trash in "all"', () => {
    const archive = makeArchive();
    const made = ['Tin tức', 'Tin tức', 'Kinh tế'].map((section) =>
      archive.stories.create({ fields: { section }, cause: 'created' }),
    );
    archive.stories.move({ storyId: made[0]?.id ?? '', to: 'trashed', author: '', reason: '' });
    archive.stories.move({ storyId: made[1]?.id ?? '', to: 'submitted', author: '', reason: '' });
    expect(archive.stories.counts()).toEqual({
      byStatus: { draft: 1, submitted: 1, trashed: 1 },
      bySection: [
        { section: 'Kinh tế', count: 1 },
        { section: 'Tin tức', count: 1 },
      ],
    });
    expect(archive.stories.list({ limit: 10 }).total).toBe(2);
    expect(archive.stories.list({ limit: 10, statuses: ['trashed'] }).stories).toHaveLength(1);
    expect(archive.stories.list({ limit: 10, section: 'Kinh tế' }).total).toBe(1);
  });
});
