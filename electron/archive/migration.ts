/** One step of the archive's format. Steps are never edited once released; a change is a new file. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}
