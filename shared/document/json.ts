import type { Json } from '../base/json.ts';

/** TipTap JSON, as the editor writes it and the archive stores it. */
export interface MarkJson {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, Json>>;
}

export interface NodeJson {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, Json>>;
  readonly content?: readonly NodeJson[];
  readonly marks?: readonly MarkJson[];
  readonly text?: string;
}

export interface DocumentJson extends NodeJson {
  readonly type: 'doc';
  readonly content: readonly NodeJson[];
}

export const emptyDocument: DocumentJson = { type: 'doc', content: [{ type: 'paragraph' }] };
