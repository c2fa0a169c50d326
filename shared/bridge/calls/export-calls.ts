import * as z from 'zod';
import { answer, call, id } from './call.ts';

/** What goes onto the clipboard; `html` is null where it holds plain text only. */
export interface CopiedStory {
  readonly html: string | null;
  readonly text: string;
}

/** Calls about stories that leave the house one by one or as a list. */
export const exportCalls = {
  start: call
    .input(
      z.object({
        storyIds: z.array(id).min(1).max(10_000),
        /** A format, a feed, or a preset's name. */
        as: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('format'), format: z.string().max(40) }),
          z.object({ kind: z.literal('preset'), name: z.string().max(100) }),
        ]),
        folder: z.string().min(1).max(4096),
        /** Why stories may go out that the checks hold back. */
        override: z.string().trim().max(500).default(''),
      }),
    )
    .output(answer<{ readonly jobId: string }>()),
  /** One story for the clipboard: formatted with its photos in it, or as the source of the `fragment` export. */
  copy: call.input(z.object({ storyId: id, as: z.enum(['rich', 'html']) })).output(answer<CopiedStory>()),
  defaultFolder: call.output(answer<{ readonly folder: string }>()),
  /** Shows what a finished export of this window's life wrote, in the system's own folder window. */
  show: call.input(z.object({ jobId: z.string().max(100) })).output(z.void()),
};
