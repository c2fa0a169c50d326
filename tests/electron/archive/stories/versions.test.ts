import { describe, expect, it } from 'vitest';
import type { DocumentJson } from '../../../../shared/document/json.ts';
import { makeArchive } from '../../../builders/archive.ts';
import { failureOf } from '../../../builders/failure.ts';

const p = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...content: DocumentJson['content'][number][]): DocumentJson => ({ type: 'doc', content });

describe('versions', () => {
  it('gives back every revision exactly, across whole versions and changes', () => {
    const archive = makeArchive();
    const { id } = archive.stories.create({ body: doc(p('0')), fields: { headline: 'Tít 0' }, cause: 'created' });
    const bodies = [doc(p('0'))];
    for (let rev = 1; rev <= 120; rev += 1) {
      const change = {
        blocks: { at: rev % 3 === 0 ? 0 : 1, remove: 0, insert: [p(`sửa ${rev}`)] },
        fields: { headline: `Tít ${rev}` },
      };
      archive.stories.save({ storyId: id, baseRev: rev, change, cause: 'edited' });
      bodies.push(archive.stories.get(id).body);
    }
    for (const [index, body] of bodies.entries()) {
      const { body: found, fields } = archive.versions.read(id, index + 1);
      expect({ found, headline: fields.headline }).toEqual({ found: body, headline: `Tít ${index}` });
    }
  });

  it('says what each version changed, by whom and why', () => {
    const archive = makeArchive({ now: () => 7 });
    const { id } = archive.stories.create({ cause: 'created', author: 'Phù Sa' });
    archive.stories.save({
      storyId: id,
      baseRev: 1,
      change: { fields: { headline: 'Tít', kicker: 'Phụ' } },
      cause: 'edited',
      author: 'Hạ Vũ',
    });
    archive.stories.move({ storyId: id, to: 'returned', author: 'Bàn', reason: 'Thiếu nguồn' });
    const seen = archive.versions
      .list(id)
      .map(({ rev, cause, author, reason, changed }) => ({ rev, cause, author, reason, changed }));
    expect(seen).toEqual([
      { rev: 3, cause: 'status', author: 'Bàn', reason: 'Thiếu nguồn', changed: [] },
      { rev: 2, cause: 'edited', author: 'Hạ Vũ', reason: '', changed: ['headline', 'kicker'] },
      { rev: 1, cause: 'created', author: 'Phù Sa', reason: '', changed: [] },
    ]);
  });

  it('orders by sequence, whatever the clock says', () => {
    let clock = 1_000_000;
    const archive = makeArchive({ now: () => clock });
    const { id } = archive.stories.create({ cause: 'created' });
    for (const [index, at] of [500, -86_400_000, 3_000_000].entries()) {
      clock = at;
      archive.stories.save({
        storyId: id,
        baseRev: index + 1,
        change: { fields: { kicker: String(at) } },
        cause: 'edited',
      });
    }
    expect(archive.versions.list(id).map(({ rev }) => rev)).toEqual([4, 3, 2, 1]);
  });

  it('can be named, and says when there is no such version', () => {
    const archive = makeArchive();
    const { id } = archive.stories.create({ cause: 'created' });
    archive.versions.name(id, 1, 'Bản gửi đi');
    expect(archive.versions.list(id)[0]?.name).toBe('Bản gửi đi');
    expect(failureOf(() => archive.versions.read(id, 9))).toBe('version-not-found');
    expect(failureOf(() => archive.versions.name(id, 9, ''))).toBe('version-not-found');
  });
});

describe('the name of a version', () => {
  it('leaves the reason a story was returned for', () => {
    const archive = makeArchive();
    const { id } = archive.stories.create({ cause: 'created' });
    archive.stories.move({ storyId: id, to: 'returned', author: 'Bàn', reason: 'Thiếu nguồn' });
    archive.versions.name(id, 2, 'Bản trả lại lần một');
    const [newest] = archive.versions.list(id);
    expect([newest?.reason, newest?.name]).toEqual(['Thiếu nguồn', 'Bản trả lại lần một']);
  });
});

describe('a save that throws most of the text away', () => {
  const long = 'Nước đã tràn đồng hai xã. '.repeat(40);
  const cut = { blocks: { at: 0, remove: 1, insert: [p('Nước.')] } };

  function saveOver(text: string, change: typeof cut, name = '') {
    const archive = makeArchive();
    const { id } = archive.stories.create({ body: doc(p(text)), cause: 'created' });
    if (name !== '') archive.versions.name(id, 1, name);
    const saved = archive.stories.save({
      storyId: id,
      baseRev: 1,
      change,
      cause: 'edited',
      nameIfLost: 'Trước khi bỏ',
    });
    return [saved.hasShrunk, archive.versions.list(id).find(({ rev }) => rev === 1)?.name];
  }

  it('says so, and gives the version before a name', () => {
    expect(saveOver(long, cut)).toEqual([true, 'Trước khi bỏ']);
  });

  it('leaves a version the name somebody gave it', () => {
    expect(saveOver(long, cut, 'Bản gửi duyệt')).toEqual([true, 'Bản gửi duyệt']);
  });

  it('is not one that takes little, or half of little', () => {
    expect(saveOver('Nước đã tràn đồng.', cut)).toEqual([false, '']);
    expect(saveOver(long, { blocks: { at: 0, remove: 1, insert: [p(long.slice(0, 700))] } })).toEqual([false, '']);
  });
});
