import type { NodeViewRendererProps } from '@tiptap/core';
import { gallery } from '../../../shared/document/nodes/gallery.ts';
import type { EditorContext } from '../editor-context.ts';
import { makeFigure } from '../placed-photo.ts';
import type { BoxControl } from './box-view.ts';
import { makeElement } from './make-element.ts';
import { writeAttribute } from './node-place.ts';
import { readText } from './read-attribute.ts';
import { makeViewButton } from './view-button.ts';
import { viewTexts } from './view-texts.ts';
import type { ViewWords } from './view-words.ts';

const layouts = [
  { value: 'grid', text: viewTexts.layoutGrid },
  { value: 'row', text: viewTexts.layoutRow },
  { value: 'slides', text: viewTexts.layoutSlides },
] as const;

/** How a gallery is laid out, and the button that adds photos to it. */
export function galleryControls(context: EditorContext) {
  return (place: NodeViewRendererProps, words: ViewWords): BoxControl => {
    const select = makeElement('select', { class: 'block-select' });
    words.name(select, viewTexts.layout);
    for (const { value, text } of layouts) {
      const option = makeElement('option', { value });
      words.label(option, text);
      select.append(option);
    }
    select.addEventListener('change', () => {
      if (gallery.attrs?.['layout']?.isValid(select.value) === true) writeAttribute(place, 'layout', select.value);
    });
    const add = makeViewButton(words, viewTexts.addPhotos, () => void addPhotos(context, place));
    return {
      dom: [select, add],
      show(node) {
        select.value = readText(node, 'layout');
        select.closest('.gallery-view')?.setAttribute('data-layout', select.value);
      },
    };
  };
}

async function addPhotos(context: EditorContext, { view, getPos }: NodeViewRendererProps): Promise<void> {
  const photos = await context.choosePhotos();
  const position = getPos();
  const node = position === undefined ? null : view.state.doc.nodeAt(position);
  if (photos.length === 0 || position === undefined || node === null) return;
  const figures = photos.map((photo) => makeFigure(view.state.schema, photo));
  view.dispatch(view.state.tr.insert(position + node.nodeSize - 1, figures));
}
