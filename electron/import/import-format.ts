import type { ImportReport } from '../../shared/bridge/calls.ts';
import type { DocumentJson } from '../../shared/document/json.ts';
import type { StoryFields } from '../../shared/story/fields.ts';
import type { TagKind } from '../../shared/story/tag.ts';

/** A story read from a file, before it is in the archive. Tags have names still, not ids. */
export interface ReadStory {
  readonly fields: Partial<Omit<StoryFields, 'tags'>>;
  readonly tags: readonly { readonly name: string; readonly kind: TagKind }[];
  readonly body: DocumentJson;
  readonly report: ImportReport;
}

/** A file that holds a story with its pictures, taken apart. */
export interface UnpackedFile {
  readonly text: string;
  /** In the order of the figures that wait for them. */
  readonly pictures: readonly { readonly bytes: Uint8Array; readonly fileName: string }[];
  /** What was left out already, in the words of the report. */
  readonly dropped: readonly string[];
}

export interface ImportSettings {
  /** The publication's time zone, for times written without one. */
  readonly zone: string;
}

/** A source format: a pure function from a file's text to a story. Fails: unreadable-import, bad-document. */
export interface ImportFormat {
  readonly id: string;
  /** File name endings, lower case, with the dot. */
  readonly extensions: readonly string[];
  /** For a file that is no text: what `read` reads, and the pictures. Fails: unreadable-import. */
  readonly unpack?: (bytes: Uint8Array, path: string) => Promise<UnpackedFile>;
  readonly read: (text: string, settings: ImportSettings) => ReadStory;
}
