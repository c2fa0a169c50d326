import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { makeArchive, makeFolder } from '../../builders/archive.ts';
import { galley, type Ran } from '../../builders/command-line.ts';
import { readTags } from '../../builders/debian-exiftool.ts';
import { makeJpeg, withMetadata } from '../../builders/photo.ts';

const addedShape = z.object({
  batchId: z.string(),
  photos: z.array(z.object({ id: z.string(), fileName: z.string(), outcome: z.string() })),
});

/** A card with a second copy of its first photo, a text that says it is a photo, and something hidden. */
async function makeCard(): Promise<string> {
  const card = path.join(makeFolder(), 'DCIM', '100NIKON');
  mkdirSync(card, { recursive: true });
  const size = { widthPx: 480, heightPx: 320 };
  const first = await withMetadata(await makeJpeg({ ...size, seed: 1 }), { 'XMP-dc:Creator': ['Quang Thái'] });
  writeFileSync(path.join(card, 'DSC_2.JPG'), first);
  writeFileSync(path.join(card, 'DSC_10.JPG'), await makeJpeg({ ...size, seed: 2 }));
  writeFileSync(path.join(card, 'DSC_11.JPG'), first);
  writeFileSync(path.join(card, 'DSC_12.JPG'), 'not a photo');
  writeFileSync(path.join(card, '._DSC_2.JPG'), 'hidden');
  return path.dirname(card);
}

/** Commands on an archive of their own. */
function openCommandLine(): (...words: readonly string[]) => Promise<Ran> {
  const archive = makeArchive();
  archive.close();
  return (...words) => galley([...words, '--archive', archive.folder, '--json']);
}

describe('galley photos', () => {
  it('takes a card in with a template, finds the double, refuses what is no photo and goes on', async () => {
    const run = openCommandLine();
    await run(
      'photos',
      'save-template',
      'Lễ',
      'description={sự kiện}, ảnh {sequence:2}. Ảnh: {creator}',
      'city=Hà Nội',
    );
    const added = await run('photos', 'add', await makeCard(), '--template', 'Lễ', '--event', 'Lễ khai mạc');
    expect(added.code).toBe(1);
    const { photos, batchId } = addedShape.parse(added.json);
    expect(photos.map(({ fileName, outcome }) => [fileName, outcome])).toEqual([
      ['DSC_2.JPG', 'added'],
      ['DSC_10.JPG', 'added'],
      ['DSC_11.JPG', 'known'],
    ]);
    const list = await run('photos', 'list', '--batch', batchId);
    expect(list.json).toMatchObject({ total: 2 });
    expect((await run('photos', 'show', photos[0]?.id ?? '')).json).toMatchObject({
      description: 'Lễ khai mạc, ảnh 01. Ảnh: Quang Thái',
      city: 'Hà Nội',
      eventName: 'Lễ khai mạc',
      creator: 'Quang Thái',
    });
  });

  it('sets fields of several photos in one step, and takes the step back', async () => {
    const run = openCommandLine();
    const { photos } = addedShape.parse((await run('photos', 'add', await makeCard())).json);
    const ids = [...new Set(photos.map(({ id }) => id))];
    const set = await run(
      'photos',
      'set',
      ...ids,
      'Ghi nguồn=Báo Tuổi trẻ Thủ đô',
      'keywords+=lễ; Hà Nội',
      'category=handout',
    );
    const { changeId } = z.object({ changeId: z.string() }).parse(set.json);
    const lacking = async () => (await run('photos', 'list', '--lacks', 'credit,rights')).json;
    expect(await lacking()).toMatchObject({ total: 0 });
    await run('photos', 'undo', changeId);
    expect(await lacking()).toMatchObject({ total: 1 }); // the other one has its creator
    expect((await run('photos', 'set', ids[0] ?? '', 'nope=1')).json).toMatchObject({
      error: { code: 'unknown-field' },
    });
  });

  it('exports a photo with its words in it, and no withdrawn one', async () => {
    const run = openCommandLine();
    const { photos } = addedShape.parse((await run('photos', 'add', await makeCard())).json);
    const id = photos[0]?.id ?? '';
    await run('photos', 'set', id, 'description=Lễ khai mạc', 'creditLine=Báo Tuổi trẻ Thủ đô');
    const out = makeFolder();
    expect(await run('photos', 'export', id, '--out', out, '--width', '320', '--format', 'webp')).toMatchObject({
      code: 0,
    });
    const [name = ''] = readdirSync(out);
    expect(readTags(path.join(out, name))).toMatchObject({
      'File:FileType': 'Extended WEBP',
      'XMP-dc:Description': 'Lễ khai mạc',
      'XMP-photoshop:Credit': 'Báo Tuổi trẻ Thủ đô',
      'XMP-dc:Creator': ['Quang Thái'],
    });
    await run('photos', 'withdraw', id, '--reason', 'Sai người');
    const refused = await run('photos', 'export', id, '--out', out);
    expect([refused.code, refused.json]).toMatchObject([1, { problems: [{ error: { code: 'photo-withdrawn' } }] }]);
  });

  it('says in which form a value is wanted, and which words are', async () => {
    const run = openCommandLine();
    const card = await makeCard();
    const added = await run('photos', 'add', path.join(card, '100NIKON', 'DSC_2.JPG'));
    const [photo] = addedShape.parse(added.json).photos;
    const id = photo?.id ?? '';
    const refused = async (...words: readonly string[]) => {
      const { code, json } = await run('photos', ...words);
      return [code, z.object({ error: z.object({ hint: z.string() }) }).parse(json).error.hint];
    };
    expect(await refused('set', id, 'rating=9')).toEqual([2, 'It takes: 0, 1, 2, 3, 4, 5.']);
    expect(await refused('set', id, 'tagged=maybe')).toEqual([2, expect.stringContaining('yes, true')]);
    expect(await refused('set', id, 'countryCode=Việt Nam')).toEqual([2, 'It takes: VNM, USA, FRA.']);
    expect(await refused('set', id, 'digitalSourceType=foo')).toEqual([2, expect.stringContaining('digitalCapture, ')]);
    expect(await refused('list', '--rights', 'soon')).toEqual([2, 'It takes: ending, ended.']);
    expect(await refused('list', '--batch', 'x')).toEqual([2, 'It takes: ID.']);
    expect(await refused('set', id)).toEqual([2, 'See: galley photos set --help']);
    expect(await refused('save-template', ' ', 'city=Huế')).toEqual([2, 'See: galley photos save-template --help']);
    const set = await run('photos', 'set', id, 'Nguồn gốc số=digitalCapture', 'tagged=có', 'category=handout');
    expect(set.code).toBe(0);
    expect((await run('photos', 'show', id)).json).toMatchObject({
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
      isTagged: true,
      rights: { category: 'handout' },
    });
    await run('photos', 'save-template', 'Lễ', 'city=Huế');
    expect((await run('photos', 'templates')).json).toMatchObject({ templates: [{ name: 'Lễ' }] });
  });
});
