/** A query somebody wants to ask again. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  readonly query: string;
}
