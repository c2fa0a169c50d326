import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Photo } from '../../../shared/photo/photo.ts';
import type { EditorContext } from '../editor-context.ts';
import { insertBlocks } from '../insert-blocks.ts';
import { makeFigure } from '../placed-photo.ts';
import { holdPlace, releasePlace } from './photo-places.ts';

/** Photo files dropped on the text or pasted into it become figures where they were put. */
export function photoIntake(context: EditorContext): Plugin {
  return new Plugin({
    props: {
      handleDrop(view, event, _slice, moved) {
        const files = [...(event.dataTransfer?.files ?? [])];
        if (moved || files.length === 0) return false;
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
        void placePhotos(view, place?.pos ?? view.state.selection.head, context.addPhotoFiles(files));
        return true;
      },
      handlePaste(view, event) {
        const files = [...(event.clipboardData?.files ?? [])];
        // Word and browsers put a picture of the copied text beside the text; then the text is meant.
        if (files.length === 0 || event.clipboardData?.getData('text/plain') !== '') return false;
        void placePhotos(view, view.state.selection.head, context.addPhotoFiles(files));
        return true;
      },
    },
  });
}

/** Places photos when they have arrived, where the person had put them, whatever was typed meanwhile. */
export async function placePhotos(
  view: EditorView,
  position: number,
  arriving: Promise<readonly Photo[]>,
): Promise<void> {
  const place = holdPlace(view, position);
  const photos = await arriving;
  if (view.isDestroyed) return;
  const now = releasePlace(view, place);
  if (photos.length === 0 || now === null) return;
  const figures = photos.map((photo) => makeFigure(view.state.schema, photo));
  view.dispatch(insertBlocks(view.state, now, figures).scrollIntoView());
}
