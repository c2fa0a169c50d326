import type { Failure } from '../../shared/bridge/failure.ts';
import type { ExportReport, IngestReport, RuleTrial } from '../../shared/bridge/job.ts';
import type { HouseRule } from '../../shared/check/house-style/house-rule.ts';
import type { IngestOptions } from '../app/ingest-photos.ts';

/** What a worker can be asked to do. */
export type WorkerTask =
  | {
      readonly kind: 'ingest';
      readonly archiveFolder: string;
      readonly options: IngestOptions;
      /** The batch that was begun for it. */
      readonly batchId: string;
    }
  | { readonly kind: 'complete-search'; readonly archiveFolder: string }
  | { readonly kind: 'try-rule'; readonly archiveFolder: string; readonly rule: HouseRule }
  | {
      readonly kind: 'publish';
      readonly archiveFolder: string;
      readonly folder: string;
      readonly themeFolders: readonly string[];
      readonly version: string;
      readonly until: 'look' | 'stage' | 'publish';
    };

/** What each task answers. */
export interface WorkerResults {
  readonly ingest: IngestReport;
  readonly 'complete-search': { readonly kind: 'plain' };
  readonly 'try-rule': RuleTrial;
  readonly publish: ExportReport;
}

/** Tasks that write are asked to stop; any other is ended. */
export function isWriting({ kind }: WorkerTask): boolean {
  return kind === 'ingest' || kind === 'complete-search';
}

export type WorkerResult<Task extends WorkerTask> = WorkerResults[Task['kind']];

/** What a worker tells the thread that started it. */
export type WorkerMessage<Result = WorkerResults[keyof WorkerResults]> =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'photos-added'; readonly photoIds: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'done'; readonly result: Result };

/** What that thread tells the worker: to end as soon as what it has begun is whole. */
export const STOP = 'stop';
