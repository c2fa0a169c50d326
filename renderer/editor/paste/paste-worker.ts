import { prepareHtml } from '../../../shared/foreign-html/prepare-html.ts';
import { prepareText } from '../../../shared/foreign-html/prepare-text.ts';
import type { PasteAnswer, PasteTask } from './prepare-apart.ts';

/** Small enough that reading one part never holds up a key. */
const PART_LENGTH = 8_000;

const say = (answer: PasteAnswer) => globalThis.postMessage(answer);

globalThis.addEventListener('message', ({ data }: MessageEvent<PasteTask>) => {
  const progress = (done: number) => say({ kind: 'progress', done });
  const prepared =
    data.kind === 'html' ? prepareHtml(data.source, PART_LENGTH, progress) : prepareText(data.source, PART_LENGTH);
  say({ kind: 'prepared', prepared });
});
