import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { handOverStories } from '../../../electron/bundle/hand-over-stories.ts';
import { readBundle } from '../../../electron/bundle/read-bundle.ts';
import { originalPath } from '../../../electron/photos/media-path.ts';
import { makeFolder } from '../../builders/archive.ts';
import { makeLaptop, pass, send, take, write } from '../../builders/bundle.ts';
import { doc, figure, p } from '../../builders/document.ts';
import { makeJpeg, withMetadata } from '../../builders/photo.ts';

const flood = p('Nước đã tràn đồng hai xã ven sông từ sáng sớm nay.');
const boats = p('Mỗi hộ được phát một áo phao và một đèn pin chạy bằng pin khô.');

async function makeStory() {
  const reporter = await makeLaptop('Phóng Viên');
  const photo = await reporter.photoStore.addFile({ bytes: await makeJpeg(), fileName: 'Ảnh lũ.jpg' });
  if (photo.outcome.kind === 'refused') throw new Error('a real JPEG');
  const photoId = photo.outcome.photo.id;
  reporter.archive.photos.saveMetadata(photoId, { description: 'Xuồng ở bến', creator: 'Bút Ảnh' });
  const tag = reporter.archive.tags.ensure({ name: 'Mùa nước nổi', kind: 'event' });
  const { id } = reporter.archive.stories.create({
    fields: { headline: 'Nước về sớm', tags: [tag.id] },
    body: doc(flood, figure({ photoId })),
    cause: 'created',
    author: reporter.name,
  });
  write(reporter, id, { body: doc(flood, figure({ photoId }), boats) });
  return { reporter, photoId, tag, id };
}

describe('handing a story over', () => {
  it('brings it whole to a laptop that does not have it: text, history, photos, tags, who made what', async () => {
    const { reporter, photoId, tag, id } = await makeStory();
    const desk = await makeLaptop('Biên Tập');
    expect(await pass(reporter, id, desk)).toEqual({ storyId: id, standing: { kind: 'new' }, besideRev: null });

    expect(desk.archive.stories.get(id)).toEqual(reporter.archive.stories.get(id));
    expect(desk.archive.versions.list(id)).toEqual(reporter.archive.versions.list(id));
    expect(desk.archive.versions.read(id, 1).body).toEqual(doc(flood, figure({ photoId })));
    expect(desk.archive.tags.byIds([tag.id])).toEqual([tag]);
    const { metadata, digest, id: knownId } = desk.archive.photos.get(photoId);
    expect([metadata.description, metadata.creator, knownId]).toEqual(['Xuồng ở bến', 'Bút Ảnh', photoId]);
    expect(digest).toBe(reporter.archive.photos.get(photoId).digest);
    expect(desk.archive.stories.search({ query: 'nuoc noi', limit: 5 }).stories.map((story) => story.id)).toEqual([id]);
    expect(desk.archive.handOvers.findSender(reporter.key.publicKey)?.name).toBe('Phóng Viên');
  });

  it('tells the same story, a newer and an older one', async () => {
    const { reporter, id } = await makeStory();
    const desk = await makeLaptop('Biên Tập');
    const early = await send(reporter, id);
    await take(desk, early);
    expect((await take(desk, early)).standing).toEqual({ kind: 'same' });

    write(reporter, id, { fields: { headline: 'Nước về rất sớm' } });
    expect((await pass(reporter, id, desk)).standing).toEqual({ kind: 'newer' });
    expect(desk.archive.stories.get(id)).toEqual(reporter.archive.stories.get(id));
    expect(desk.archive.versions.list(id)).toEqual(reporter.archive.versions.list(id));
    expect((await take(desk, early)).standing).toEqual({ kind: 'older' });
  });

  it('goes to and fro without anybody being asked when one waits for the other', async () => {
    const { reporter, id } = await makeStory();
    const desk = await makeLaptop('Biên Tập');
    for (let round = 1; round <= 3; round += 1) {
      await pass(reporter, id, desk);
      write(desk, id, { fields: { kicker: `Lượt ${round}` } });
      expect((await pass(desk, id, reporter)).standing).toEqual({ kind: 'newer' });
      write(reporter, id, { fields: { headline: `Nước về, lượt ${round}` } });
    }
    expect(reporter.archive.stories.get(id).fields.kicker).toBe('Lượt 3');
    expect(reporter.archive.versions.list(id).map(({ author }) => author)).toContain('Biên Tập');
  });

  it('keeps what came in beside ours when both went on, from where they parted', async () => {
    const { reporter, id, photoId } = await makeStory();
    const desk = await makeLaptop('Biên Tập');
    await pass(reporter, id, desk);
    const parted = reporter.archive.stories.get(id).rev;
    write(reporter, id, { body: doc(flood, figure({ photoId }), boats, p('Tối nay nước còn lên.')) });
    write(desk, id, { body: doc(flood, figure({ photoId, caption: 'Xuồng ở bến.' }), boats) });

    const taken = await pass(reporter, id, desk);
    expect(taken.standing).toEqual({ kind: 'diverged', baseRev: parted });
    const beside = desk.archive.versions.read(id, taken.besideRev ?? 0);
    expect(beside.body).toEqual(reporter.archive.stories.get(id).body);
    expect(desk.archive.stories.get(id).body).toEqual(doc(flood, figure({ photoId, caption: 'Xuồng ở bến.' }), boats));
  });

  it('knows a photo and a tag that both laptops had under ids of their own', async () => {
    const { reporter, id, photoId, tag } = await makeStory();
    const desk = await makeLaptop('Biên Tập');
    const own = await desk.photoStore.addFile({ bytes: await makeJpeg(), fileName: 'cung-anh.jpg' });
    const ownTag = desk.archive.tags.ensure({ name: 'mùa nước nổi', kind: 'event' });
    await pass(reporter, id, desk);

    if (own.outcome.kind === 'refused') throw new Error('a real JPEG');
    expect(desk.archive.photos.get(photoId).digest).toBe(own.outcome.photo.digest);
    expect(desk.archive.photos.list({ limit: 10 }).total).toBe(1);
    expect(desk.archive.tags.byIds([tag.id])).toEqual([{ ...ownTag, id: tag.id }]);
    expect(desk.archive.tags.list().map(({ count }) => count)).toEqual([1]);
    expect(desk.archive.stories.get(id)).toEqual(reporter.archive.stories.get(id));
  });

  it('brings a new photo as its sender left it, without the words of its file that were emptied', async () => {
    const [reporter, desk] = [await makeLaptop('Phóng Viên'), await makeLaptop('Biên Tập')];
    const bytes = await withMetadata(await makeJpeg(), { 'XMP-dc:Description': 'Cũ', 'XMP-photoshop:City': 'Cà Mau' });
    const { outcome } = await reporter.photoStore.addFile({ bytes, fileName: 'a.jpg' });
    if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
    const { id: photoId, metadata } = outcome.photo;
    expect([metadata.description, metadata.city]).toEqual(['Cũ', 'Cà Mau']);
    reporter.archive.photos.saveMetadata(photoId, { description: '' });
    const body = doc(flood, figure({ photoId }));
    const { id } = reporter.archive.stories.create({ fields: {}, body, cause: 'created', author: reporter.name });
    await pass(reporter, id, desk);
    expect(desk.archive.photos.get(photoId).metadata).toEqual(reporter.archive.photos.get(photoId).metadata);
  });

  it("brings a photo editor's caption, rights and crops back, beside what was changed here meanwhile", async () => {
    const { reporter, id, photoId } = await makeStory();
    const editor = await makeLaptop('Biên Tập Ảnh');
    reporter.archive.photos.saveMetadata(photoId, { description: 'Xuồng', city: 'Cà Mau', creditLine: 'Báo' });
    await pass(reporter, id, editor);
    const there = editor.archive.photos.get(photoId);
    editor.archive.photos.saveMetadata(photoId, { description: 'Xuồng cứu hộ ở bến', creditLine: '' });
    const edited = editor.archive.photos.get(photoId);
    const rights = { ...there.rights, category: 'handout' as const, restrictions: 'Chỉ dùng một lần' };
    editor.archive.photos.write(edited, { ...edited, rights, crops: { ...there.crops, focal: { x: 0.2, y: 0.3 } } });
    write(editor, id, { fields: { kicker: 'Lũ' } });

    reporter.archive.photos.saveMetadata(photoId, { city: 'Bạc Liêu' });
    await pass(editor, id, reporter);
    const back = reporter.archive.photos.get(photoId);
    expect(back.metadata).toMatchObject({ description: 'Xuồng cứu hộ ở bến', creditLine: '', city: 'Bạc Liêu' });
    expect(back).toMatchObject({ rights, crops: { focal: { x: 0.2, y: 0.3 } } });

    reporter.archive.photos.saveMetadata(photoId, { description: 'Xuồng cứu hộ ở bến Ninh Kiều' });
    write(reporter, id, { fields: { kicker: 'Lũ sớm' } });
    await pass(reporter, id, editor);
    const metadata = { description: 'Xuồng cứu hộ ở bến Ninh Kiều', creditLine: '', city: 'Bạc Liêu' };
    expect(editor.archive.photos.get(photoId).metadata).toMatchObject(metadata);
  });

  it.each([
    ['is gone', 'photo-file-missing', (file: string) => rmSync(file)],
    ['is no longer itself', 'photo-damaged', (file: string) => writeFileSync(file, 'khác')],
  ])('leaves nothing behind when an original %s', async (_title, code, damage) => {
    const { reporter, id, photoId } = await makeStory();
    damage(originalPath(reporter.archive.folder, reporter.archive.photos.get(photoId)));
    const folder = makeFolder();
    const { archive, key } = reporter;
    const { written, problems } = await handOverStories({ archive, key, storyIds: [id], folder, note: '' });
    expect([written, problems.map(({ failure }) => failure.code), readdirSync(folder)]).toEqual([[], [code], []]);
  });

  it('says who sent it, and what for', async () => {
    const { reporter, id } = await makeStory();
    const bundle = await readBundle(await send(reporter, id, 'Nhờ xem lại đoạn cuối.'), makeFolder());
    await bundle.close();
    const { sender, note, story } = bundle.manifest;
    expect([sender.name, sender.publicKey, note, story.headline]).toEqual([
      'Phóng Viên',
      reporter.key.publicKey,
      'Nhờ xem lại đoạn cuối.',
      'Nước về sớm',
    ]);
  });
});
