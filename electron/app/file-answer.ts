/** What a page asked a door for beside its calls: a photo, a preview. */
export interface FileRequest {
  readonly method: string;
  /** Path of the address, still percent-encoded, without the query. */
  readonly path: string;
  readonly ifNoneMatch?: string;
}

export interface FileAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}
