import { describe, expect, it } from 'vitest';
import type { Connection } from '../../../../electron/archive/file/database.ts';
import { makeArchive, makeOldArchive, reopen } from '../../../builders/archive.ts';
import { doc, p } from '../../../builders/document.ts';

/** A story as format 4 kept it. */
function putOldStory(connection: Connection, number: number): void {
  const body = Buffer.from(JSON.stringify(doc(p('Nước về sớm nửa tháng.'))));
  connection
    .prepare(
      `INSERT INTO story (id, origin, rev, status, created_at, updated_at, author, words, characters, photo_count, section, kicker,
         headline, sapo, agency_prefix, dateline_place, bylines, tags, headline_variants, slug, language, genre, priority, source,
         ed_note, legal_flag, related)
       VALUES (?, 'o', 1, 'draft', ?, ?, 'Lam Dương', 5, 20, 0, 'Tin tức', '', ?, '[]', NULL, '', '[]', '[]', '{}', '', 'vi', 'news',
         3, '', '', 0, '[]')`,
    )
    .run(`0190a000-0000-7000-8000-${String(number).padStart(12, '0')}`, number, number, `Bài ${number}`);
  connection.prepare("INSERT INTO body (row, digest, doc) VALUES (last_insert_rowid(), '', ?)").run(body);
}

describe('the search index', () => {
  it('is made for an archive of an older Galley when it is opened, and its lists are in order', () => {
    const folder = makeOldArchive(4, (connection) => {
      for (let number = 0; number < 620; number += 1) putOldStory(connection, number);
    });
    const { stories } = reopen(folder);
    expect(stories.search({ query: 'nuoc ve som', limit: 5, countUpTo: 5000 })).toMatchObject({ total: 620 });
    const sorted = stories.list({ sort: { by: 'headline', isDescending: false }, limit: 3 });
    expect(sorted.stories.map(({ headline }) => headline)).toEqual(['Bài 0', 'Bài 1', 'Bài 10']);
  });

  it('is made for a reader too', () => {
    const folder = makeOldArchive(4, (connection) => putOldStory(connection, 1));
    expect(reopen(folder, { mode: 'read' }).stories.search({ query: 'thang', limit: 5 }).total).toBe(1);
  });

  it('is asked for the words it had before Galley kept a list of those with marks', () => {
    const folder = makeOldArchive(19, (connection) =>
      connection.exec(
        "INSERT INTO search (rowid, terms) VALUES (7, 'nuoc §nước ¦a1 troi §trời »t'), (8, '§nước §ñandú')",
      ),
    );
    const words = reopen(folder).connection.prepare('SELECT word FROM marked_word').pluck().all();
    expect(words).toEqual(['nước', 'trời', 'ñandú']);
  });

  it('goes on where it was interrupted, and is made anew when its rules have changed', () => {
    const archive = makeArchive();
    for (let number = 0; number < 3; number += 1)
      archive.stories.create({ fields: { headline: `Mưa ${number}` }, cause: 'created' });
    const found = () => archive.stories.search({ query: 'mua', limit: 5 }).total;
    archive.connection.exec('DELETE FROM search WHERE rowid > 1; UPDATE search_state SET last_row = 1');
    expect(found()).toBe(1);
    expect(archive.searchIndex.complete()).toBe(2);
    expect(found()).toBe(3);
    archive.connection.exec('UPDATE search_state SET rules = 0');
    expect(archive.searchIndex.complete()).toBe(3);
    expect(found()).toBe(3);
    expect(archive.searchIndex.complete()).toBe(0);
  });

  it('takes what is held back in at the end of the work, each story as it is then, and nothing where the work fails', () => {
    const archive = makeArchive();
    const create = (headline: string) => archive.stories.create({ fields: { headline }, cause: 'created' });
    const count = (query: string) => archive.stories.search({ query, limit: 5 }).total;
    archive.transaction(() =>
      archive.searchIndex.holdBack(() => {
        const { id } = create('Nắng');
        create('Nắng to');
        expect(count('nang')).toBe(0);
        archive.stories.save({ storyId: id, baseRev: 1, change: { fields: { headline: 'Bão' } }, cause: 'edited' });
      }),
    );
    expect([count('nang'), count('bao')]).toEqual([1, 1]);
    const failing = () =>
      archive.searchIndex.holdBack(() => {
        create('Lũ');
        throw new Error('the file ends here');
      });
    expect(() => archive.transaction(failing)).toThrow('the file ends here');
    create('Gió');
    expect([count('lu'), count('gio')]).toEqual([0, 1]);
  });
});
