import { formatText } from '../../../shared/base/format-text.ts';
import { type Photo, renditionPath, renditionWidthsFor } from '../../../shared/photo/photo.ts';
import type { EditorContext } from '../editor-context.ts';
import { makeElement } from './make-element.ts';
import { makeViewButton } from './view-button.ts';
import { viewTexts } from './view-texts.ts';
import type { ViewWords } from './view-words.ts';

/** The picture of a figure, or the place where one is waited for. */
export interface FigurePhoto {
  readonly dom: HTMLElement;
  readonly show: (shown: ShownPhoto) => void;
}

export interface ShownPhoto {
  readonly photoId: string | null;
  readonly alt: string;
  /** Where a photo that is waited for can be fetched; '' where nobody knows. */
  readonly remoteAddress: string;
}

const SHOWN_WIDTH_PX = 960;

export function makeFigurePhoto(context: EditorContext, words: ViewWords, fill: (photo: Photo) => void): FigurePhoto {
  const image = makeElement('img', { loading: 'lazy', decoding: 'async' });
  const note = makeElement('p', { class: 'figure-note' });
  const waiting = makeElement('div', { class: 'figure-waiting' });
  const hint = makeElement('p', { class: 'figure-waiting-hint' });
  const choose = makeViewButton(words, viewTexts.choosePhoto, () => void fillFrom(context.choosePhotos()));
  const title = makeElement('strong');
  words.label(title, viewTexts.waiting);
  let address = '';
  const fetchIt = makeViewButton(words, viewTexts.fetchPhoto, () => void fetchRemote());
  const sayHint = () => {
    const host = URL.parse(address)?.host ?? '';
    const { language } = context;
    hint.textContent =
      host === '' ? words.say(viewTexts.waitingHint) : formatText(viewTexts.remoteHint, language.current(), { host });
    fetchIt.hidden = host === '';
  };
  words.follow(sayHint);
  waiting.append(title, hint, fetchIt, choose);
  const dom = makeElement('div', { class: 'figure-photo', contenteditable: 'false' });

  async function fillFrom(photos: Promise<readonly Photo[]>): Promise<void> {
    const [first] = await photos;
    if (first !== undefined) fill(first);
  }

  async function fetchRemote(): Promise<void> {
    fetchIt.disabled = true;
    await fillFrom(context.fetchRemotePhoto(address));
    fetchIt.disabled = false;
  }

  waiting.addEventListener('dragover', (event) => event.preventDefault());
  waiting.addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void fillFrom(context.addPhotoFiles(files.slice(0, 1)));
  });

  function showPhoto(photo: Photo): void {
    const widths = renditionWidthsFor(photo).filter((width) => width <= SHOWN_WIDTH_PX);
    const source = renditionPath(photo.digest, widths[widths.length - 1] ?? photo.widthPx);
    if (image.getAttribute('src') !== source) image.src = source;
    image.width = photo.widthPx;
    image.height = photo.heightPx;
    dom.replaceChildren(image);
  }

  return {
    dom,
    show({ photoId, alt, remoteAddress }) {
      if (address !== remoteAddress) {
        address = remoteAddress;
        sayHint();
      }
      image.alt = alt;
      if (photoId === null) {
        if (dom.firstChild !== waiting) dom.replaceChildren(waiting);
        return;
      }
      const photo = context.photos.find(photoId);
      if (photo !== null && photo !== undefined) {
        showPhoto(photo);
        return;
      }
      note.textContent = words.say(photo === null ? viewTexts.missingPhoto : viewTexts.loadingPhoto);
      dom.replaceChildren(note);
    },
  };
}
