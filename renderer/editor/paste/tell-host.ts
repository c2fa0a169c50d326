import type { DOMParser, Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { isWorthSaying } from '../../../shared/foreign-html/paste-report.ts';
import type { PreparedHtml } from '../../../shared/foreign-html/prepare-html.ts';
import type { EditorContext } from '../editor-context.ts';
import { convertPasted, matchBlocks } from './convert-pasted.ts';
import { fillPictures } from './fill-pictures.ts';
import { readRange } from './pasted-range.ts';
import { readPart } from './read-parts.ts';

/** A paste that is in the text now. */
export interface Told {
  readonly context: EditorContext;
  readonly prepared: PreparedHtml;
  /** The blocks as they were pasted. */
  readonly before: readonly Node[];
}

const LONGEST_SAMPLE = 80;

/** Says what the paste left out, and offers to convert what seems to be in an old encoding. */
export function tellHost(view: EditorView, parser: DOMParser, { context, prepared, before }: Told): void {
  const { paste: host } = context;
  void fillPictures(view, prepared.pictures, context);
  if (isWorthSaying(prepared.report)) host.pasted(prepared.report);
  const { legacy } = prepared;
  if (legacy === null) {
    host.offer(null);
    return;
  }
  const after = legacy.parts.flatMap((part) => readPart(parser, part));
  const conversions = matchBlocks(before, after);
  const [old = '', converted] = [...conversions].find(([text, content]) => text !== textOf(content)) ?? [];
  host.offer({
    encoding: legacy.encoding,
    before: old.slice(0, LONGEST_SAMPLE),
    after: converted === undefined ? '' : textOf(converted).slice(0, LONGEST_SAMPLE),
    convert() {
      const range = readRange(view.state);
      if (range === null || view.isDestroyed) return;
      view.dispatch(convertPasted(view.state, range, { encoding: legacy.encoding, conversions }).scrollIntoView());
      view.focus();
    },
  });
}

function textOf(content: { textBetween(from: number, to: number): string; readonly size: number }): string {
  return content.textBetween(0, content.size);
}
