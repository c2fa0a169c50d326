import { closeHistory } from '@tiptap/pm/history';
import type { Fragment, Schema, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { type PreparedHtml, prepareHtml } from '../../../shared/foreign-html/prepare-html.ts';
import { prepareText } from '../../../shared/foreign-html/prepare-text.ts';
import type { EditorContext } from '../editor-context.ts';
import { cleanSlice } from './clean-slice.ts';
import { makeClipboardParser } from './clipboard-parser.ts';
import { pasteCells } from './paste-cells.ts';
import { LARGE, pasteLarge } from './paste-large.ts';
import { linkSelected } from './paste-link.ts';
import { pasteSlice } from './paste-slice.ts';
import { pastedRange } from './pasted-range.ts';
import { purifyHtml } from './purify-html.ts';
import { readPlainSlice, readTextSlice } from './read-text.ts';
import { tellHost } from './tell-host.ts';

/**
 * Everything pasted or dropped goes this way: prepared and purified as HTML, parsed by the schema, put into the archive's
 * form. Each paste is one step to undo; the page is told what it kept and left out.
 */
export function safePaste(schema: Schema, context: EditorContext | null): readonly Plugin[] {
  const parser = makeClipboardParser(schema);
  // From the clipboard to the transaction, in one turn of the page.
  let prepared: PreparedHtml | null = null;
  let isPlain = false;

  function link(view: EditorView, slice: Slice): boolean {
    const linked = isPlain ? null : linkSelected(view.state, slice);
    isPlain = false;
    if (linked === null) return false;
    view.dispatch(linked);
    view.dispatch(closeHistory(view.state.tr));
    prepared = null;
    return true;
  }

  function tell(view: EditorView, content: Fragment): void {
    const told = prepared;
    prepared = null;
    if (told !== null && context !== null) tellHost(view, parser, { context, prepared: told, before: content.content });
  }

  const paste = new Plugin({
    props: {
      transformPastedHTML(html) {
        prepared = prepareHtml(html);
        return purifyHtml(prepared.parts.join(''));
      },
      clipboardParser: parser,
      clipboardTextParser(text, $place, plain) {
        prepared = prepareText(text);
        isPlain = plain;
        return plain ? readPlainSlice(schema, text, $place.marks()) : readTextSlice(parser, prepared);
      },
      transformPasted: cleanSlice,
      handlePaste(view, event, slice) {
        if (isPhoto(event)) return false;
        if (link(view, slice)) return true;
        if (!pasteCells(view, event, slice)) pasteSlice(view, slice);
        tell(view, slice.content);
        return true;
      },
      handleDOMEvents: {
        paste(view, event) {
          const html = event.clipboardData?.getData('text/html') ?? '';
          const text = event.clipboardData?.getData('text/plain') ?? '';
          const source = html === '' ? text : html;
          if (context === null || source.length < LARGE || !view.editable) return false;
          event.preventDefault();
          const task = { kind: html === '' ? 'text' : 'html', source } as const;
          void pasteLarge(view, parser, { task, host: context.paste }).then((read) => {
            if (read !== null) tellHost(view, parser, { context, ...read });
          });
          return true;
        },
      },
    },
  });
  return [pastedRange(), paste];
}

/** Files without text are photos. */
function isPhoto({ clipboardData }: ClipboardEvent): boolean {
  return clipboardData !== null && clipboardData.files.length > 0 && clipboardData.getData('text/plain') === '';
}
