import { describe, expect, it } from 'vitest';
import { openMerge, saveMerge } from '../../../electron/app/merge-versions.ts';
import { makeOpenBundles } from '../../../electron/bundle/open-bundles.ts';
import { FailureError } from '../../../shared/bridge/failure.ts';
import type { DocumentJson } from '../../../shared/document/json.ts';
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
});
