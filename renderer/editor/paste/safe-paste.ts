import type { Schema } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { cleanPastedHtml } from './clean-pasted-html.ts';
import { cleanSlice } from './clean-slice.ts';
import { makeClipboardParser } from './clipboard-parser.ts';

/** Everything pasted or dropped goes this way: sanitised as HTML, parsed by the schema, put into the archive's form. */
export function safePaste(schema: Schema): Plugin {
  return new Plugin({
    props: {
      transformPastedHTML: cleanPastedHtml,
      clipboardParser: makeClipboardParser(schema),
      transformPasted: cleanSlice,
    },
  });
}
