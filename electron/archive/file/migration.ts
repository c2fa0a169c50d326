import type { Connection } from './database.ts';

/** One step of the archive's format. Steps are never edited once released; a change is a new file. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** Derives what SQL cannot, in the same transaction. */
  readonly fill?: (connection: Connection) => void;
}
