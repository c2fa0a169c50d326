import * as z from 'zod';
import type { StoryChange } from '../../story/story.ts';
import { answer, call } from './call.ts';

const check = z.string().max(60);

/** Calls about what the checks found in a story. */
export const checkCalls = {
  /** Every fix a check offers, as one change of the story's revision; null when there is none. */
  fixAll: call
    .input(z.object({ storyId: z.uuid(), check }))
    .output(answer<{ readonly rev: number; readonly change: StoryChange | null }>()),
  /** Puts a finding aside with a reason, or with '' takes it up again. */
  override: call
    .input(z.object({ storyId: z.uuid(), check, about: z.string().max(300), reason: z.string().max(500) }))
    .output(answer<{ readonly rev: number }>()),
};
