import { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { makeFigure, placePhoto } from '../../../renderer/editor/placed-photo.ts';
import { schema } from '../../../shared/document/schema.ts';
import { doc, figure } from '../../builders/document.ts';
import { makePhoto, photoId } from '../../builders/story.ts';

const photo = makePhoto({
  description: 'Nước tràn đồng\nAn Phú',
  altTextAccessibility: 'Cánh đồng ngập',
  creator: 'Quang Thử',
});

describe('makeFigure', () => {
  it("brings along the photo's own words, the creator where there is no credit line", () => {
    expect(makeFigure(schema, photo).toJSON()).toEqual(
      figure({ photoId, caption: 'Nước tràn đồng An Phú', alt: 'Cánh đồng ngập', credit: 'Quang Thử' }),
    );
  });

  it('takes the credit line before the creator', () => {
    const credited = makePhoto({ creator: 'Quang Thử', creditLine: 'TTTĐ' });
    expect(makeFigure(schema, credited).attrs['credit']).toBe('TTTĐ');
  });
});

describe('placePhoto', () => {
  const place = (before: ReturnType<typeof figure>) => {
    const state = EditorState.create({ doc: schema.nodeFromJSON(doc(before)) });
    return placePhoto(state.tr, 0, photo).doc.toJSON();
  };

  it('keeps every word already written', () => {
    expect(place(figure({ caption: 'Của tôi', alt: 'Tôi tả', credit: 'Tôi ghi' }))).toEqual(
      doc(figure({ photoId, caption: 'Của tôi', alt: 'Tôi tả', credit: 'Tôi ghi' })),
    );
  });

  it('fills what is still empty from the photo', () => {
    expect(place(figure({ alt: 'Tôi tả' }))).toEqual(
      doc(figure({ photoId, caption: 'Nước tràn đồng An Phú', alt: 'Tôi tả', credit: 'Quang Thử' })),
    );
  });

  it('takes the photo’s alt text for one that only repeats the caption', () => {
    expect(place(figure({ caption: 'Nước về.', alt: 'Nước về' }))).toEqual(
      doc(figure({ photoId, caption: 'Nước về.', alt: 'Cánh đồng ngập', credit: 'Quang Thử' })),
    );
  });
});
