import * as z from 'zod';

/** What the last publish from this archive's window did. */
export const lastPublishInput = z.object({
  at: z.number(),
  folder: z.string(),
  written: z.number(),
  removed: z.number(),
  unchanged: z.number(),
  /** Stories that were published and not yet out. */
  waiting: z.number(),
  tookMs: z.number(),
  /** The first of the files that were written and removed, `+ ` or `− ` before each. */
  files: z.array(z.string()).readonly(),
});
export type LastPublish = Readonly<z.infer<typeof lastPublishInput>>;

/** So many files are kept by name. */
export const MOST_FILES_KEPT = 200;
