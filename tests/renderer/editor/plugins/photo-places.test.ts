import { describe, expect, it } from 'vitest';
import { placePhotos } from '../../../../renderer/editor/plugins/photo-intake.ts';
import type { Photo } from '../../../../shared/photo/photo.ts';
import { doc, figure, p } from '../../../builders/document.ts';
import { makePhoto, photoId } from '../../../builders/story.ts';
import { openTestEditor } from '../open-test-editor.ts';

describe('placePhotos', () => {
  it('places a photo where it was put, whatever was typed while it was on its way', async () => {
    const editor = openTestEditor(doc(p('một'), p('hai')));
    const { promise, resolve } = Promise.withResolvers<readonly Photo[]>();
    const placed = placePhotos(editor.view, 8, promise);
    editor.commands.insertContentAt(0, { type: 'paragraph', content: [{ type: 'text', text: 'mới ở trên' }] });
    resolve([makePhoto({ description: 'Lũ' })]);
    await placed;
    expect(editor.getJSON()).toEqual(doc(p('mới ở trên'), p('một'), p('hai'), figure({ photoId, caption: 'Lũ' }), p()));
  });

  it('leaves the text alone when every photo was refused', async () => {
    const editor = openTestEditor(doc(p('một')));
    await placePhotos(editor.view, 2, Promise.resolve([]));
    expect(editor.getJSON()).toEqual(doc(p('một')));
  });
});
