import { describe, expect, it } from 'vitest';
import { openMerge, saveMerge } from '../../../electron/app/merge-versions.ts';
import { makeOpenBundles } from '../../../electron/bundle/open-bundles.ts';
import { FailureError } from '../../../shared/bridge/failure.ts';
import type { DocumentJson } from '../../../shared/document/json.ts';
import { lineOf } from '../../../shared/merge/ancestry.ts';
import { type Laptop, makeLaptop, pass, send, write } from '../../builders/bundle.ts';
import { doc, p } from '../../builders/document.ts';

const flood = p('Nước đã tràn đồng hai xã ven sông từ sáng sớm nay.');
const boats = p('Mỗi hộ được phát một áo phao và một đèn pin chạy bằng pin khô.');
const school = p('Ba trường tiểu học cho học sinh nghỉ hết tuần này.');

/** Two laptops with one story, each of which then wrote on. */
async function part(mine: DocumentJson, yours: DocumentJson): Promise<{ desk: Laptop; reporter: Laptop; id: string }> {
  const reporter = await makeLaptop('Phóng Viên');
  const desk = await makeLaptop('Biên Tập');
  const { id } = reporter.archive.stories.create({
    fields: { headline: 'Nước về sớm' },
    body: doc(flood, boats),
    cause: 'created',
    author: reporter.name,
  });
  await pass(reporter, id, desk);
  write(desk, id, { body: mine });
  write(reporter, id, { body: yours });
  return { desk, reporter, id };
}

async function open(desk: Laptop, file: string) {
  const bundles = makeOpenBundles(desk);
  const opened = await bundles.open(file, 'vi');
  return { bundles, opened };
}

describe('a story that went two ways', () => {
  it('comes together by itself where nobody has to be asked', async () => {
    const { desk, reporter, id } = await part(
      doc(flood, boats, school),
      doc(p('Nước đã tràn đồng ba xã ven sông từ sáng sớm nay.'), boats),
    );
    const { bundles, opened } = await open(desk, await send(reporter, id));
    expect(opened).toMatchObject({
      standing: { kind: 'diverged' },
      authors: ['Phóng Viên'],
      sender: { name: 'Phóng Viên' },
    });
    expect((await bundles.take(opened.bundleId)).outcome).toEqual({ kind: 'merged' });
    expect(desk.archive.stories.get(id).body).toEqual(
      doc(p('Nước đã tràn đồng ba xã ven sông từ sáng sớm nay.'), boats, school),
    );
    const [merged, beside] = desk.archive.versions.list(id);
    expect(merged).toMatchObject({ cause: 'merged', author: 'Biên Tập', reason: 'Phóng Viên' });
    expect(merged?.mergedId).toBe(beside?.id);
  });

  it('asks where both changed a paragraph, and is whole again on both laptops with the answer', async () => {
    const [mine, yours] = [
      p('Mỗi hộ được phát hai áo phao và một đèn pin chạy bằng pin khô.'),
      p('Mỗi hộ được phát một áo phao và ba đèn pin chạy bằng pin khô.'),
    ];
    const { desk, reporter, id } = await part(doc(flood, mine), doc(flood, yours));
    const { bundles, opened } = await open(desk, await send(reporter, id));
    const { outcome } = await bundles.take(opened.bundleId);
    expect(outcome).toMatchObject({ kind: 'beside', questions: 1 });
    const rev = outcome.kind === 'beside' ? outcome.rev : 0;
    const { merge, ours } = openMerge(desk.archive, id, rev);
    const at = merge.blocks.findIndex(({ kind }) => kind === 'question');
    const answers = { fields: {}, blocks: { [at]: 'both' as const } };
    saveMerge(desk.archive, { storyId: id, rev, baseRev: ours.rev, answers });
    expect(desk.archive.stories.get(id).body).toEqual(doc(flood, mine, yours));

    expect((await pass(desk, id, reporter)).standing).toEqual({ kind: 'newer' });
    expect(reporter.archive.stories.get(id).body).toEqual(doc(flood, mine, yours));
    expect(desk.archive.versions.list(id)[0]?.changed).toEqual(['body']);
    write(reporter, id, { fields: { kicker: 'Xem lại' } });
    expect((await pass(reporter, id, desk)).standing).toEqual({ kind: 'newer' });
    expect(desk.archive.stories.get(id).fields.kicker).toBe('Xem lại');
  });

  it('is asked about again when what was kept beside was never merged', async () => {
    const [mine, yours] = [
      p('Mỗi hộ được phát hai áo phao và một đèn pin chạy bằng pin khô.'),
      p('Mỗi hộ được phát một áo phao và ba đèn pin chạy bằng pin khô.'),
    ];
    const { desk, reporter, id } = await part(doc(flood, mine), doc(flood, yours));
    await pass(reporter, id, desk);
    expect((await pass(desk, id, reporter)).standing).toMatchObject({ kind: 'diverged' });
    expect(reporter.archive.stories.get(id).body).toEqual(doc(flood, yours));
  });

  it('comes to stand where its sender moved it while here it was only written on', async () => {
    const { desk, reporter, id } = await part(doc(flood, boats, school), doc(flood, boats));
    reporter.archive.stories.move({ storyId: id, to: 'submitted', author: reporter.name, reason: '' });
    const { bundles, opened } = await open(desk, await send(reporter, id));
    expect((await bundles.take(opened.bundleId)).outcome).toEqual({ kind: 'merged' });
    expect(desk.archive.stories.get(id)).toMatchObject({ status: 'submitted', body: doc(flood, boats, school) });
    expect(desk.archive.versions.list(id)[0]).toMatchObject({ cause: 'merged', reason: reporter.name });
  });

  it('is not merged over words that were written meanwhile', async () => {
    const { desk, reporter, id } = await part(
      doc(flood, boats, school),
      doc(flood, p('Mỗi hộ được phát một áo phao và ba đèn pin chạy bằng pin khô.')),
    );
    const taken = await pass(reporter, id, desk);
    const rev = taken.besideRev ?? 0;
    const { ours } = openMerge(desk.archive, id, rev);
    write(desk, id, { fields: { kicker: 'Mới viết' } });
    const answers = { fields: {}, blocks: {} };
    expect(() => saveMerge(desk.archive, { storyId: id, rev, baseRev: ours.rev, answers })).toThrow(FailureError);
    expect(desk.archive.stories.get(id).fields.kicker).toBe('Mới viết');
  });

  it('brings an edit from an old revision together with the newest in the same way', async () => {
    const desk = await makeLaptop('Biên Tập');
    const { id } = desk.archive.stories.create({ body: doc(flood, boats), cause: 'created' });
    write(desk, id, { body: doc(flood, boats, school) });
    const change = { blocks: { at: 0, remove: 1, insert: [p('Nước đã tràn đồng ba xã ven sông từ sáng sớm nay.')] } };
    expect(() => desk.archive.stories.save({ storyId: id, baseRev: 1, change, cause: 'edited' })).toThrow(FailureError);
    saveMerge(desk.archive, { storyId: id, rev: -1, baseRev: 2, answers: { fields: {}, blocks: {} } });
    expect(desk.archive.stories.get(id).body).toEqual(
      doc(p('Nước đã tràn đồng ba xã ven sông từ sáng sớm nay.'), boats, school),
    );
  });

  it('that is taken a second time before it was merged still asks the same', async () => {
    const { desk, reporter, id } = await part(
      doc(flood, p('Mỗi hộ được phát hai áo phao và một đèn pin chạy bằng pin khô.')),
      doc(flood, p('Mỗi hộ được phát một áo phao và ba đèn pin chạy bằng pin khô.')),
    );
    const file = await send(reporter, id);
    for (const _ of [1, 2]) {
      const { bundles, opened } = await open(desk, file);
      expect((await bundles.take(opened.bundleId)).outcome).toEqual({ kind: 'beside', rev: -1, questions: 1 });
    }
  });

  it('carries a tag both gave it under ids of their own only once', async () => {
    const { desk, reporter, id } = await part(doc(flood, boats), doc(flood, boats));
    for (const laptop of [desk, reporter]) {
      const { id: tag } = laptop.archive.tags.ensure({ name: 'Quốc hội', kind: 'organisation' });
      write(laptop, id, { fields: { tags: [tag] } });
    }
    const { bundles, opened } = await open(desk, await send(reporter, id));
    expect((await bundles.take(opened.bundleId)).outcome).toEqual({ kind: 'merged' });
    expect(desk.archive.stories.get(id).fields.tags).toHaveLength(1);
  });
});

describe('a story on three laptops', () => {
  const beds = p('Trạm y tế xã kê thêm mười giường ở tầng hai.');
  const road = p('Đường liên xã ngập nửa mét, xe máy không qua được.');

  async function merge(from: Laptop, id: string, to: Laptop) {
    const { bundles, opened } = await open(to, await send(from, id));
    return (await bundles.take(opened.bundleId)).outcome;
  }

  it('merges what the sender made of it, not what the sender had from somebody else', async () => {
    const { desk, reporter, id } = await part(doc(flood, boats, school), doc(flood, boats, beds));
    const photographer = await makeLaptop('Bút Ảnh');
    await pass(reporter, id, photographer);
    write(photographer, id, { body: doc(road, flood, boats, beds) });
    expect(await merge(reporter, id, desk)).toEqual({ kind: 'merged' });
    expect(await merge(photographer, id, desk)).toEqual({ kind: 'merged' });
    write(reporter, id, { fields: { kicker: 'Lũ sớm' } });
    expect(await merge(desk, id, reporter)).toEqual({ kind: 'merged' });
    expect(reporter.archive.stories.get(id)).toMatchObject({
      fields: { kicker: 'Lũ sớm' },
      body: doc(road, flood, boats, school, beds),
    });
  });

  it('knows whose text is already in the one that comes, however it came there', async () => {
    const { desk, reporter, id } = await part(doc(flood, boats, school), doc(flood, boats, beds));
    const photographer = await makeLaptop('Bút Ảnh');
    await pass(reporter, id, photographer);
    write(reporter, id, { body: doc(road, flood, boats, beds) });
    expect(await merge(reporter, id, desk)).toEqual({ kind: 'merged' });
    expect((await pass(desk, id, photographer)).standing).toEqual({ kind: 'newer' });
    const { archive } = photographer;
    expect(archive.stories.get(id).body).toEqual(desk.archive.stories.get(id).body);
    const versions = archive.versions.list(id);
    const line = lineOf(versions, archive.stories.get(id).rev);
    expect(
      versions.filter((version) => !line.has(version.id)),
      'nothing waits to be merged',
    ).toEqual([]);
  });

  it('goes on to and fro after a merge as if it had always been one, each version by who made it', async () => {
    const { desk, reporter, id } = await part(doc(flood, boats, school), doc(flood, boats, beds));
    write(reporter, id, { fields: { datelinePlace: 'Huế' } });
    await merge(reporter, id, desk);
    for (const [from, to, kicker] of [
      [desk, reporter, 'một'],
      [reporter, desk, 'hai'],
      [desk, reporter, 'ba'],
    ] as const) {
      write(from, id, { fields: { kicker } });
      write(from, id, { fields: { source: kicker } });
      expect((await pass(from, id, to)).standing).toEqual({ kind: 'newer' });
      const [last, before] = to.archive.versions.list(id);
      expect([before, last]).toMatchObject([
        { cause: 'edited', author: from.name, changed: ['kicker'] },
        { cause: 'edited', author: from.name, changed: ['source'] },
      ]);
      expect(to.archive.stories.get(id)).toMatchObject({ fields: { kicker, source: kicker } });
    }
    for (const { archive } of [desk, reporter])
      for (const { rev } of archive.versions.list(id)) expect(archive.versions.read(id, rev).rev).toBe(rev);
  });
});
