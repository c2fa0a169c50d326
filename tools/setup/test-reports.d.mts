/** Titles but for `passed`, a number. */
export interface TestRun {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly skipped: readonly string[];
  readonly unsteady?: readonly string[];
}

export function readVitestReport(report: object): TestRun;
export function readPlaywrightReport(report: object): TestRun;
