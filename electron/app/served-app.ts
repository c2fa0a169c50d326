import type { AnyRouter } from '@orpc/server';
import type { FileAnswer, FileRequest } from './file-answer.ts';

/** What a door with a page needs of the application: its calls and its files. */
export interface ServedApp {
  readonly router: AnyRouter;
  respond(request: FileRequest): Promise<FileAnswer | null>;
}
