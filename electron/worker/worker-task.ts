import type { RuleTrial } from '../../shared/bridge/job.ts';
import type { HouseRule } from '../../shared/check/house-style/house-rule.ts';

/** What a worker can be asked to do. */
export interface WorkerTask {
  readonly kind: 'try-rule';
  readonly archiveFolder: string;
  readonly rule: HouseRule;
}

/** What a worker tells the thread that started it. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: RuleTrial };
