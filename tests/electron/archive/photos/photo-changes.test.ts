import { describe, expect, it } from 'vitest';
import { editPhotos } from '../../../../electron/app/edit-photos.ts';
import { newId } from '../../../../shared/base/new-id.ts';
import { listFigures } from '../../../../shared/document/read-document.ts';
import type { PhotoFilter } from '../../../../shared/photo/photo-filter.ts';
import { templateEdit } from '../../../../shared/photo/photo-template.ts';
import { newPublication } from '../../../../shared/publication/publication.ts';
import { makeArchive } from '../../../builders/archive.ts';
import { doc, figure, p } from '../../../builders/document.ts';
import { failureOf } from '../../../builders/failure.ts';
import { fillPhotos } from '../../../builders/photo-rows.ts';

const place = { event: '', firstSequence: 1 };

describe('an edit over a selection', () => {
  it('fills variables and codes in for each photo, and is taken back as one step', () => {
    const archive = makeArchive();
    archive.settings.savePublication({ ...newPublication, codes: [{ code: 'hg', text: 'Hồ Gươm' }] });
    const ids = fillPhotos(archive, 3);
    const text = '\\hg\\, ngày {ngày}, ảnh {sequence:2} ({file}, {Thành phố})';
    const edit = { fields: { description: { mode: 'replace' as const, text } }, colour: 'winner' as const };
    const { changeId, photoIds } = editPhotos(archive, ids, edit, place);
    expect(photoIds).toEqual(ids);
    expect(archive.photos.byIds(ids).map(({ metadata, colour }) => [metadata.description, colour])).toEqual([
      ['Hồ Gươm, ngày 19/06/2022, ảnh 01 (anh-1, Hà Nội)', 'winner'],
      ['Hồ Gươm, ngày 19/06/2022, ảnh 02 (anh-2, Hà Nội)', 'winner'],
      ['Hồ Gươm, ngày 19/06/2022, ảnh 03 (anh-3, Hà Nội)', 'winner'],
    ]);

    expect(archive.photos.undo(changeId ?? '', 'An')).toMatchObject({ changed: 3, kept: 0 });
    expect(archive.photos.byIds(ids).map(({ metadata, colour }) => [metadata.description, colour])).toEqual(
      ids.map(() => ['', 'none']),
    );
  });

  it('fills the empty fields of the place with what most photos of the city say, as the same step', () => {
    const archive = makeArchive();
    const country = { country: 'Việt Nam', countryCode: 'VNM' };
    fillPhotos(archive, 2, { city: 'Bảo Lộc', provinceState: 'Lâm Đồng', ...country });
    fillPhotos(archive, 1, { city: 'Bảo Lộc', provinceState: 'Lam Dong', country: 'Vietnam' });
    const nowhere = { city: '', provinceState: '', country: '', countryCode: '' };
    const [empty = ''] = fillPhotos(archive, 1, nowhere);
    const [half = ''] = fillPhotos(archive, 1, { ...nowhere, country: 'Việt Nam' });
    const [english = ''] = fillPhotos(archive, 1, { ...nowhere, country: 'Vietnam' });
    const [other = ''] = fillPhotos(archive, 1, { ...nowhere, country: 'Hoa Kỳ' });
    const edit = { fields: { city: { mode: 'replace' as const, text: 'Bảo Lộc' } }, completesPlace: true };
    const { changeId } = editPhotos(archive, [empty, half, english, other], edit, place);
    const placesOf = () =>
      archive.photos.byIds([empty, half, english, other]).map(({ metadata }) => {
        return [metadata.city, metadata.provinceState, metadata.country, metadata.countryCode];
      });
    expect(placesOf()).toEqual([
      ['Bảo Lộc', 'Lâm Đồng', 'Việt Nam', 'VNM'],
      ['Bảo Lộc', 'Lâm Đồng', 'Việt Nam', 'VNM'],
      ['Bảo Lộc', 'Lam Dong', 'Vietnam', ''],
      ['Bảo Lộc', '', 'Hoa Kỳ', ''],
    ]);

    archive.photos.undo(changeId ?? '', 'An');
    expect(placesOf()).toEqual([
      ['', '', '', ''],
      ['', '', 'Việt Nam', ''],
      ['', '', 'Vietnam', ''],
      ['', '', 'Hoa Kỳ', ''],
    ]);
  });

  it('adds before and after what is there, lists by their items', () => {
    const archive = makeArchive();
    const [id = ''] = fillPhotos(archive, 1, { description: 'Lễ khai mạc.', keywords: 'lễ; Hà Nội' });
    const edit = {
      fields: {
        description: { mode: 'prepend' as const, text: 'HÀ NỘI –' },
        keywords: { mode: 'append' as const, text: 'khai mạc; lễ' },
      },
    };
    editPhotos(archive, [id], edit, place);
    const { description, keywords } = archive.photos.get(id).metadata;
    expect([description, keywords]).toEqual(['HÀ NỘI – Lễ khai mạc.', 'lễ; Hà Nội; khai mạc']);
  });

  it('names the variables nobody knows', () => {
    const archive = makeArchive();
    const ids = fillPhotos(archive, 1);
    const edit = { fields: { description: { mode: 'replace' as const, text: '{file} {thời tiết}' } } };
    expect(editPhotos(archive, ids, edit, place).unknownVariables).toEqual(['thời tiết']);
  });

  it('is all or nothing', () => {
    const archive = makeArchive();
    const ids = fillPhotos(archive, 2);
    expect(failureOf(() => editPhotos(archive, [...ids, newId()], { rating: 5 }, place))).toBe('photo-not-found');
    expect(archive.photos.byIds(ids).map(({ rating }) => rating)).toEqual([0, 0]);
  });

  it('leaves alone, when taken back, what was changed again since; and an undo is taken back too', () => {
    const archive = makeArchive();
    const [first = '', second = ''] = fillPhotos(archive, 2);
    const { changeId } = editPhotos(archive, [first, second], { rating: 3 }, place);
    editPhotos(archive, [second], { rating: 5 }, place);
    const undone = archive.photos.undo(changeId ?? '', '');
    expect(undone).toMatchObject({ changed: 1, kept: 1 });
    const ratings = () => archive.photos.byIds([first, second]).map(({ rating }) => rating);
    expect(ratings()).toEqual([0, 5]);
    archive.photos.undo(undone.changeId ?? '', '');
    expect(ratings()).toEqual([3, 5]);
    expect(failureOf(() => archive.photos.undo(changeId ?? '', ''))).toBe('photo-change-not-found');
  });

  it('moves the time a photo was taken with its date', () => {
    const archive = makeArchive();
    const [id = ''] = fillPhotos(archive, 1);
    archive.photos.saveMetadata(id, { dateCreated: '2022-06-20T08:30:00+07:00' });
    expect(archive.photos.get(id).takenAt).toBe(Date.UTC(2022, 5, 20, 1, 30));
  });
});

describe('a photo template', () => {
  it('leaves alone the fields whose box is not ticked', () => {
    const archive = makeArchive();
    const [id = ''] = fillPhotos(archive, 1);
    const template = archive.photoTemplates.save({
      name: 'Lễ',
      fields: {
        creditLine: { apply: true, mode: 'replace', text: 'Báo Tuổi trẻ Thủ đô' },
        city: { apply: false, mode: 'replace', text: 'Huế' },
      },
      rights: { category: 'staffPhotographer', cost: null, restrictions: '', leases: [] },
    });
    editPhotos(archive, [id], templateEdit(archive.photoTemplates.get('Lễ')), place);
    const { metadata, rights } = archive.photos.get(id);
    expect([metadata.creditLine, metadata.city, rights.category]).toEqual([
      'Báo Tuổi trẻ Thủ đô',
      'Hà Nội',
      'staffPhotographer',
    ]);
    archive.photoTemplates.remove(template.id);
    expect(failureOf(() => archive.photoTemplates.get('Lễ'))).toBe('photo-template-not-found');
    archive.photoTemplates.putBack(template.id);
    expect(archive.photoTemplates.list()).toEqual([template]);
  });
});

describe('a photo in the stories', () => {
  it('is replaced everywhere, captions of the stories stay, and one step takes it back', () => {
    const archive = makeArchive();
    const [old = '', fresh = ''] = fillPhotos(archive, 2, { description: 'Chú thích gốc' });
    const body = doc(
      p('Mở đầu.'),
      figure({ photoId: old, caption: 'Chú thích của bài' }),
      figure({ photoId: fresh, caption: 'Ảnh khác' }),
    );
    const related = [{ storyId: null, href: null, section: '', headline: 'Tin cũ', sapo: '', photoId: old }];
    const { id } = archive.stories.create({ body, fields: { headline: 'Lễ', related }, cause: 'created' });
    expect(archive.photos.uses(archive.photos.get(old))).toMatchObject([
      { storyId: id, headline: 'Lễ', figures: [{ caption: 'Chú thích của bài', own: ['caption'] }] },
    ]);

    const { changeId, storyIds } = archive.photos.replaceEverywhere(old, fresh, 'An');
    expect(storyIds).toEqual([id]);
    const placed = () => {
      const story = archive.stories.get(id);
      return [...listFigures(story.body), ...story.fields.related].map(({ photoId }) => photoId);
    };
    expect(placed()).toEqual([fresh, fresh, fresh]);
    expect(listFigures(archive.stories.get(id).body)[0]?.caption).toBe('Chú thích của bài');
    expect(archive.photos.get(fresh).useCount).toBe(1);
    expect(archive.photos.get(old).useCount).toBe(0);

    expect(archive.photos.undo(changeId ?? '', 'An')).toMatchObject({ changed: 1, kept: 0 });
    expect(placed()).toEqual([old, fresh, old]);
  });
});

describe('the list of photos', () => {
  it('is narrowed by what a photo lacks, and paged over equal sort values without a gap', () => {
    const archive = makeArchive();
    const ids = fillPhotos(archive, 7);
    editPhotos(archive, ids.slice(0, 2), { fields: { description: { mode: 'replace', text: 'Có' } } }, place);
    const filter = { lacks: ['caption' as const] };
    expect(archive.photos.order({ filter, descending: false })).toEqual(ids.slice(2));
    for (const sort of ['addedAt', 'takenAt', 'fileName', 'rating'] as const) {
      const seen: string[] = [];
      for (let more = true; more; ) {
        const page = archive.photos.list({
          sort,
          descending: false,
          limit: 2,
          ...(seen.length > 0 && { after: seen.at(-1) }),
        });
        seen.push(...page.photos.map(({ id }) => id));
        more = page.more;
        expect(page.total).toBe(7);
      }
      expect(seen).toEqual(archive.photos.order({ sort, descending: false }));
    }
  });

  it('finds photos by words, camera, marks, rights, use and story', () => {
    const archive = makeArchive({ now: () => Date.UTC(2022, 5, 19) });
    const [a = '', b = '', c = ''] = fillPhotos(archive, 3);
    editPhotos(archive, [a], { colour: 'winner', isTagged: true, rating: 4 }, place);
    const soon = Date.UTC(2022, 5, 25);
    const lease = { id: newId(), kind: 'allow' as const, from: null, to: soon, notes: '' };
    editPhotos(archive, [b], { rights: { leases: [lease], category: 'handout' } }, place);
    editPhotos(archive, [c], { fields: { personInImage: { mode: 'replace', text: 'Phó Bí thư' } } }, place);
    const { id: storyId } = archive.stories.create({
      body: doc(figure({ photoId: c, caption: '' })),
      cause: 'created',
    });
    const order = (filter: PhotoFilter) => archive.photos.order({ filter, descending: false });
    expect(order({ colours: ['winner', 'web'] })).toEqual([a]);
    expect(order({ isTagged: true, leastRating: 4 })).toEqual([a]);
    expect(order({ rights: 'ending' })).toEqual([b]);
    expect(order({ rights: 'ended' })).toEqual([]);
    expect(order({ lacks: ['rights', 'sourceType'] })).toEqual([a, c]);
    expect(order({ query: 'pho bi th' })).toEqual([c]);
    expect(order({ use: 'used' })).toEqual([c]);
    expect(order({ use: 'unused' })).toEqual([a, b]);
    expect(order({ storyId })).toEqual([c]);
    expect(order({ camera: 'NIKON Z 9' })).toEqual([a, b, c]);
    expect(order({ from: 0, to: 1 })).toEqual([]);
    const { lacks, ...counts } = archive.photos.counts();
    expect(counts).toEqual({
      total: 3,
      ending: 1,
      ended: 0,
      unused: 2,
      tagged: 1,
      withdrawn: 0,
      cameras: [{ camera: 'NIKON Z 9', count: 3 }],
    });
    expect(lacks).toEqual({ caption: 3, credit: 3, alt: 3, sourceType: 3, rights: 2 });
  });
});
