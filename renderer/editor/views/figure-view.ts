import type { NodeViewRenderer, NodeViewRendererProps } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import type { EditorContext } from '../editor-context.ts';
import { placementWords, placePhoto } from '../placed-photo.ts';
import { makeAttributeField } from './attribute-field.ts';
import { buildLater } from './build-later.ts';
import { makeFigurePhoto } from './figure-photo.ts';
import { makeElement } from './make-element.ts';
import { removeNode, writeAttribute } from './node-place.ts';
import { makeOwnWordsHint } from './own-words-hint.ts';
import { readText, readTextOrNull } from './read-attribute.ts';
import { makeViewButton } from './view-button.ts';
import { viewTexts } from './view-texts.ts';
import { openViewWords } from './view-words.ts';

/** A photo in the text: its caption is written in place, alt and credit stand in boxes under it. */
export function figureView(context: EditorContext): NodeViewRenderer {
  return (place) => makeFigureView(context, place);
}

function makeFigureView(context: EditorContext, place: NodeViewRendererProps): NodeView {
  let node = place.node;
  const words = openViewWords(context.language);
  const photo = makeFigurePhoto(context, words, (chosen) => {
    const position = place.getPos();
    if (position !== undefined) place.view.dispatch(placePhoto(place.view.state.tr, position, chosen));
  });
  const caption = makeElement('figcaption', { class: 'figure-caption' });
  words.follow(() => caption.setAttribute('data-placeholder', words.say(viewTexts.captionPlaceholder)));
  words.name(caption, viewTexts.caption);
  const controls = makeElement('div', { class: 'figure-controls', contenteditable: 'false' });
  let showControls = (_: Node) => {};
  const callOff = buildLater(() => {
    const made = makeControls(context, place, words);
    controls.append(...made.parts);
    showControls = made.show;
    showControls(node);
  });
  const dom = makeElement('figure', { class: 'figure-view' }, [photo.dom, caption, controls]);

  function show(): void {
    photo.show({
      photoId: readTextOrNull(node, 'photoId'),
      alt: readText(node, 'alt'),
      remoteAddress: readText(node, 'remoteAddress'),
    });
    showControls(node);
  }

  words.follow(show);
  const stopPhotos = context.photos.subscribe(show);
  return {
    dom,
    contentDOM: caption,
    update(next) {
      if (next.type !== node.type) return false;
      node = next;
      show();
      return true;
    },
    selectNode: () => dom.classList.add('is-selected'),
    deselectNode: () => dom.classList.remove('is-selected'),
    stopEvent: (event) => isInside(controls, event) || isInside(photo.dom, event, 'button, .figure-waiting'),
    ignoreMutation: (mutation) => mutation.type === 'attributes' || !caption.contains(mutation.target),
    destroy() {
      callOff();
      stopPhotos();
      words.stop();
    },
  };
}

function makeControls(context: EditorContext, place: NodeViewRendererProps, words: ReturnType<typeof openViewWords>) {
  const field = (name: 'alt' | 'credit') =>
    makeAttributeField({
      name,
      label: viewTexts[name],
      longest: longestOf[name],
      words,
      place,
      edit: (value) => writeAttribute(place, name, value),
    });
  const alt = field('alt');
  const credit = field('credit');
  const ownCaption = makeOwnWordsHint(words, viewTexts.ownCaption, (own) => writeCaption(place, own));
  const ownAlt = makeOwnWordsHint(words, viewTexts.ownAlt, (own) => writeAttribute(place, 'alt', own));
  const ownCredit = makeOwnWordsHint(words, viewTexts.ownCredit, (own) => writeAttribute(place, 'credit', own));
  const replace = makeViewButton(words, viewTexts.replacePhoto, () => void replacePhoto(context, place));
  const remove = makeViewButton(words, viewTexts.removeFigure, () => removeNode(place));
  const actions = makeElement('div', { class: 'block-actions' }, [replace, remove]);
  const parts = [ownCaption.dom, alt.dom, ownAlt.dom, credit.dom, ownCredit.dom, actions];

  function show(node: Node): void {
    const photoId = readTextOrNull(node, 'photoId');
    const photo = photoId === null ? null : context.photos.find(photoId);
    const own = photo === null || photo === undefined ? { caption: '', alt: '', credit: '' } : placementWords(photo);
    alt.show(readText(node, 'alt'));
    credit.show(readText(node, 'credit'));
    alt.dom.classList.toggle('is-missing', photoId !== null && readText(node, 'alt') === '');
    ownCaption.show(node.textContent, own.caption);
    ownAlt.show(readText(node, 'alt'), own.alt);
    ownCredit.show(readText(node, 'credit'), own.credit);
    replace.hidden = photoId === null;
  }

  return { parts, show };
}

/** As shared/document/nodes/figure.ts limits them. */
const longestOf = { alt: 2000, credit: 300 } as const;

async function replacePhoto(context: EditorContext, place: NodeViewRendererProps): Promise<void> {
  const [chosen] = await context.choosePhotos();
  const position = place.getPos();
  if (chosen === undefined || position === undefined) return;
  place.view.dispatch(placePhoto(place.view.state.tr, position, chosen));
}

function writeCaption({ view, getPos }: NodeViewRendererProps, caption: string): void {
  const position = getPos();
  const node = position === undefined ? null : view.state.doc.nodeAt(position);
  if (position === undefined || node === null) return;
  view.dispatch(view.state.tr.insertText(caption, position + 1, position + 1 + node.content.size));
}

function isInside(container: HTMLElement, event: Event, selector?: string): boolean {
  if (!(event.target instanceof Element) || !container.contains(event.target)) return false;
  return selector === undefined || event.target.closest(selector) !== null;
}
