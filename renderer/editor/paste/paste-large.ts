import type { DOMParser, Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { PreparedHtml, Progress } from '../../../shared/foreign-html/prepare-html.ts';
import type { PasteHost } from './paste-host.ts';
import { pasteSlice } from './paste-slice.ts';
import { holdRange, readRange } from './pasted-range.ts';
import { type PasteTask, prepareApart } from './prepare-apart.ts';
import { joinBlocks, readPart } from './read-parts.ts';

/** Characters from which a paste is prepared in a worker, with progress and a way out. */
export const LARGE = 300_000;

/** How long the page is kept busy at a time while parts are read. */
const LONGEST_TURN_MS = 8;
/** How often the progress is shown anew; showing it costs as much as reading a part. */
const SHOW_EVERY_MS = 100;
/** How much of the work is the worker's; reading its parts is the rest. */
const WORKER_SHARE = 0.6;

export interface LargePaste {
  readonly prepared: PreparedHtml;
  readonly before: readonly Node[];
}

/** Pastes in small turns; whatever is typed meanwhile stays. Null when the person cancelled, and then nothing was changed. */
export async function pasteLarge(
  view: EditorView,
  parser: DOMParser,
  { task, host }: { readonly task: PasteTask; readonly host: PasteHost },
): Promise<LargePaste | null> {
  const abort = new AbortController();
  const show = (done: number) => host.working({ done, cancel: () => abort.abort() });
  const { from, to } = view.state.selection;
  view.dispatch(holdRange(view.state.tr, { from, to, isWaiting: true }).setMeta('addToHistory', false));
  show(0);
  try {
    const prepared = await prepareApart(task, (done) => show(done * WORKER_SHARE), abort.signal);
    if (prepared === null) return null;
    const before = await readBlocks(parser, prepared.parts, { show, signal: abort.signal });
    const place = readRange(view.state);
    if (abort.signal.aborted || view.isDestroyed || place === null) return null;
    const selection = TextSelection.between(view.state.doc.resolve(place.from), view.state.doc.resolve(place.to));
    view.dispatch(view.state.tr.setSelection(selection));
    pasteSlice(view, joinBlocks(before));
    return { prepared, before };
  } finally {
    host.working(null);
  }
}

async function readBlocks(
  parser: DOMParser,
  parts: readonly string[],
  { show, signal }: { readonly show: Progress; readonly signal: AbortSignal },
): Promise<readonly Node[]> {
  const blocks: Node[] = [];
  let turnBegan = performance.now();
  let shownAt = turnBegan;
  for (const [index, part] of parts.entries()) {
    blocks.push(...readPart(parser, part));
    if (performance.now() - turnBegan < LONGEST_TURN_MS) continue;
    if (performance.now() - shownAt > SHOW_EVERY_MS) {
      shownAt = performance.now();
      show(WORKER_SHARE + ((1 - WORKER_SHARE) * index) / parts.length);
    }
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) break;
    turnBegan = performance.now();
  }
  return blocks;
}
