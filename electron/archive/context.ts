import type { Connection } from './file/database.ts';

/** What every part of an open archive works with. */
export interface ArchiveContext {
  readonly connection: Connection;
  readonly folder: string;
  readonly now: () => number;
  /** The id of the laptop, on every row it makes. */
  readonly origin: string;
}
