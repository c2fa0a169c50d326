import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../electron/archive/archive.ts';
import { verifyArchive } from '../../../electron/archive/file/verify.ts';
import { addDeskNote } from '../../../electron/desk/add-desk-note.ts';
import { moveStories } from '../../../electron/desk/move-stories.ts';
import { overrideFinding } from '../../../electron/desk/override-finding.ts';
import type { Theme } from '../../../shared/export/format.ts';
import { getMove, type MoveId } from '../../../shared/story/status.ts';
import { makeArchive } from '../../builders/archive.ts';
import { doc, p } from '../../builders/document.ts';
import { failureOf } from '../../builders/failure.ts';
import { makeStory } from '../../builders/story.ts';

const theme: Theme = { css: '', digest: '' };

function open(section = 'Tin tức') {
  const archive = makeArchive();
  archive.settings.saveSettings({ author: 'Biên Tập' });
  const { id } = archive.stories.create({
    fields: makeStory({ section }).fields,
    body: doc(p('Một')),
    cause: 'created',
  });
  return { archive, id };
}

function move(archive: Archive, id: string, moveId: MoveId, reason = '') {
  return moveStories(archive, theme, { storyIds: [id], move: getMove(moveId), reason });
}

function write(archive: Archive, id: string, text: string) {
  const { rev, body } = archive.stories.get(id);
  const blocks = { at: 0, remove: body.content.length, insert: [p(text)] };
  archive.stories.save({ storyId: id, baseRev: rev, change: { blocks }, cause: 'edited' });
}

describe('moveStories', () => {
  it('keeps who, when and why, and sets the time of the first publishing', () => {
    const { archive, id } = open();
    move(archive, id, 'make-ready');
    move(archive, id, 'publish');
    const { publishedAt } = archive.stories.get(id).fields;
    expect(publishedAt).not.toBeNull();
    move(archive, id, 'update', ' Thêm ảnh ');
    expect(archive.stories.get(id)).toMatchObject({ status: 'published', fields: { publishedAt } });
    expect(archive.versions.list(id)[0]).toMatchObject({
      cause: 'updated',
      author: 'Biên Tập',
      reason: 'Thêm ảnh',
      status: 'published',
    });
  });

  it('keeps the address under which a story went out when its headline is corrected', () => {
    const { archive, id } = open();
    const headline = (text: string) =>
      archive.stories.save({
        storyId: id,
        baseRev: archive.stories.get(id).rev,
        change: { fields: { headline: text } },
        cause: 'edited',
      });
    headline('Nước về sớm');
    move(archive, id, 'make-ready');
    move(archive, id, 'publish');
    headline('Nước về muộn');
    move(archive, id, 'correct', 'Sai tít');
    expect(archive.stories.get(id).fields).toMatchObject({ headline: 'Nước về muộn', slug: 'nuoc-ve-som' });
    move(archive, id, 'withdraw', 'Theo yêu cầu');
    const fields = { ...makeStory().fields, headline: 'Nước về sớm' };
    const other = archive.stories.create({ fields, body: doc(p('Hai')), cause: 'created' });
    move(archive, other.id, 'make-ready');
    move(archive, other.id, 'publish');
    expect(archive.stories.get(other.id).fields.slug).toBe(`nuoc-ve-som-${other.id.slice(-8)}`);
  });

  it('keeps the address of a story that came in published, and whose headline was changed before it went out again', () => {
    const { archive } = open();
    const fields = { ...makeStory().fields, headline: 'Lũ đầu mùa' };
    const body = doc(p('Một'));
    const { id, rev } = archive.stories.create({ fields, body, cause: 'imported', status: 'published' });
    archive.stories.save({
      storyId: id,
      baseRev: rev,
      change: { fields: { headline: 'Lũ giữa mùa' } },
      cause: 'edited',
    });
    move(archive, id, 'update', 'Tít mới');
    expect(archive.stories.get(id).fields.slug).toBe('lu-dau-mua');
  });

  it('refuses what the status, a missing reason or a check forbids, and then moves none of them', () => {
    const { archive, id } = open('');
    const other = archive.stories.create({ fields: makeStory().fields, body: doc(p('Hai')), cause: 'created' });
    const both = { storyIds: [other.id, id], move: getMove('submit'), reason: '' };
    expect(failureOf(() => moveStories(archive, theme, both))).toBe('checks-stop');
    expect(archive.stories.get(other.id).status).toBe('draft');
    expect(failureOf(() => move(archive, id, 'publish'))).toBe('move-not-allowed');
    move(archive, other.id, 'submit');
    expect(failureOf(() => move(archive, other.id, 'return', '  '))).toBe('reason-missing');
  });
});

describe('what was published', () => {
  it('can always be shown: the version as it was, and its page to the byte', async () => {
    const { archive, id } = open();
    move(archive, id, 'make-ready');
    move(archive, id, 'publish');
    const rev = archive.publications.publishedRev(id);
    write(archive, id, 'Hai');
    expect(archive.publications.publishedRev(id)).toBe(rev);
    expect(archive.versions.read(id, rev ?? 0).body).toEqual(doc(p('Một')));
    const page = archive.publications.page(id, rev ?? 0);
    expect(page).toContain('<p>Một</p>');
    move(archive, id, 'correct', 'Sai số');
    expect(archive.publications.page(id, archive.publications.publishedRev(id) ?? 0)).toContain('<p>Hai</p>');
    expect(archive.publications.page(id, rev ?? 0)).toBe(page);
    move(archive, id, 'withdraw', 'Theo yêu cầu');
    expect(archive.publications.steps(id).map(({ kind, reason }) => [kind, reason])).toEqual([
      ['published', ''],
      ['corrected', 'Sai số'],
      ['withdrawn', 'Theo yêu cầu'],
    ]);
    expect(archive.publications.page(id, rev ?? 0)).toBe(page);
  });

  it('is read back by a verification, which tells when a page is not what it was', async () => {
    const { archive, id } = open();
    move(archive, id, 'make-ready');
    move(archive, id, 'publish');
    expect((await verifyArchive(archive)).problems).toEqual([]);
    archive.connection.prepare('UPDATE published_page SET page = ?').run(Buffer.from('khác'));
    expect((await verifyArchive(archive)).problems).toEqual([
      { kind: 'version', of: id, detail: `r${archive.publications.publishedRev(id)}, page: SHA-256` },
    ]);
  });

  it('is not replaced by a note or an override while the story is being edited', () => {
    const { archive, id } = open();
    move(archive, id, 'make-ready');
    move(archive, id, 'publish');
    const out = archive.publications.publishedRev(id);
    write(archive, id, 'Hai');
    addDeskNote(archive, id, 'Đang sửa');
    overrideFinding(archive, { storyId: id, check: 'tags-missing', about: 'tags|', reason: 'Bài ngắn' });
    expect(archive.published.outlines(Date.now()).map(({ rev }) => rev)).toEqual([out]);
    move(archive, id, 'update', 'Thêm ý');
    expect(archive.published.outlines(Date.now()).map(({ rev }) => rev)).toEqual([archive.stories.get(id).rev]);
  });

  it('is never without its page: where that cannot be kept the story stays where it was', () => {
    const { archive, id } = open();
    move(archive, id, 'make-ready');
    archive.connection.exec(
      "CREATE TRIGGER no_page BEFORE INSERT ON published_page BEGIN SELECT RAISE(ABORT, 'no room'); END",
    );
    expect(() => move(archive, id, 'publish')).toThrow('no room');
    expect(archive.stories.get(id)).toMatchObject({ status: 'ready', fields: { publishedAt: null } });
    archive.connection.exec('DROP TRIGGER no_page');
    move(archive, id, 'publish');
    expect(archive.publications.steps(id)).toMatchObject([{ kind: 'published', hasPage: true }]);
  });

  it('is known of a story that came in published, and of none that never was', () => {
    const { archive, id } = open();
    const { fields } = makeStory();
    const sample = archive.stories.create({ fields, cause: 'imported', status: 'published' });
    expect([archive.publications.publishedRev(sample.id), archive.publications.publishedRev(id)]).toEqual([1, null]);
    expect(archive.publications.page(sample.id, 1)).toBeNull();
  });
});

describe('addDeskNote', () => {
  it('adds to the talk of the desk, with a version of its own', () => {
    const { archive, id } = open();
    addDeskNote(archive, id, 'Hỏi lại nguồn');
    addDeskNote(archive, id, 'Đã hỏi');
    expect(archive.stories.get(id).fields.deskNotes.map(({ text, author }) => [author, text])).toEqual([
      ['Biên Tập', 'Hỏi lại nguồn'],
      ['Biên Tập', 'Đã hỏi'],
    ]);
    expect(archive.versions.list(id)[0]).toMatchObject({ cause: 'noted', reason: 'Đã hỏi' });
  });
});
