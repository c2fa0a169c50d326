import type { PublishedMetadata } from '../photo/published-metadata.ts';
import type { Failure } from './failure.ts';

/** Long work under way. `total` is null until it is known. */
export interface JobProgress {
  readonly jobId: string;
  readonly kind:
    | 'export'
    | 'import'
    | 'photos'
    | 'tags'
    | 'backup'
    | 'verify'
    | 'sample'
    | 'rules'
    | 'publish'
    | 'search';
  readonly done: number;
  readonly total: number | null;
  readonly state: 'running' | 'done' | 'failed' | 'cancelled';
  readonly failure?: Failure;
  /** What the finished work reports, by kind. */
  readonly result?: JobResult;
}

export type JobResult =
  | { readonly kind: 'export'; readonly report: ExportReport }
  | { readonly kind: 'photos'; readonly report: IngestReport }
  | { readonly kind: 'backup'; readonly report: BackupSummary }
  | { readonly kind: 'rules'; readonly report: RuleTrial }
  | { readonly kind: 'archive-import'; readonly report: ArchiveImportReport }
  | { readonly kind: 'plain' };

/** What a rule of the house style finds in the archive. */
export interface RuleTrial {
  readonly checked: number;
  /** Stories it finds something in. */
  readonly stories: number;
  readonly found: number;
  /** The first of them. */
  readonly hits: readonly RuleHit[];
  readonly tookMs: number;
}

/** One place, with the words around it. */
export interface RuleHit {
  readonly storyId: string;
  readonly headline: string;
  readonly before: string;
  readonly found: string;
  readonly after: string;
  /** What the rule would write; null where it only finds. */
  readonly becomes: string | null;
}

/** What lies in a finished backup. */
export interface BackupSummary {
  readonly file: string;
  readonly sizeBytes: number;
  readonly stories: number;
  readonly versions: number;
  readonly photos: number;
  /** Photos whose file is missing or damaged in the archive; everything else is in the backup. */
  readonly missing: number;
}

/** What an ingest took in. A file that was already in the archive is offered: its photo is named. */
export interface IngestReport {
  readonly batchId: string;
  readonly added: number;
  readonly known: readonly { readonly fileName: string; readonly photoId: string }[];
  readonly refused: readonly { readonly fileName: string; readonly failure: Failure }[];
  /** True when the person stopped it; what was taken in until then stays. */
  readonly cancelled: boolean;
}

/** What an export wrote. Paths are absolute. */
export interface ExportReport {
  /** What its pictures say of each photo; of an export, not of a site. */
  readonly photos?: readonly ProvedPhoto[];
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly removed: readonly string[];
  readonly problems: readonly ExportProblem[];
  readonly tookMs: number;
}

export interface ExportProblem {
  readonly storyId: string;
  /** Where the story could be read. */
  readonly headline?: string;
  readonly failure: Failure;
}

/** What an import of an archive took. Of what was refused or stood here before, the first some hundred are named. */
export interface ArchiveImportReport {
  readonly taken: number;
  /** Taken by an import before, told by digest. */
  readonly known: number;
  /** With nearly the headline and date of a story that is here. */
  readonly near: number;
  readonly nearly: readonly { readonly name: string; readonly headline: string; readonly storyId: string }[];
  readonly refused: number;
  readonly problems: readonly { readonly name: string; readonly failure: Failure }[];
  /** What was left out as no story, by the ending of the file or the type of the item: the kinds there are most of. */
  readonly passed: readonly { readonly what: string; readonly count: number }[];
  /** True when the person stopped it; what was taken until then stays, and the next import goes on there. */
  readonly cancelled: boolean;
}

/** A photo as an export holds it: what was written into its pictures and found in them when they were read back. */
export interface ProvedPhoto {
  readonly photoId: string;
  readonly fileName: string;
  readonly pictures: number;
  readonly metadata: PublishedMetadata;
}
