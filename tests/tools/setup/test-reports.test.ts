import { describe, expect, it } from 'vitest';
import { readPlaywrightReport, readVitestReport } from '../../../tools/setup/test-reports.mjs';

describe('what a test run is said to have found', () => {
  it('counts an end-to-end test that passed when run again as passed, and names it', () => {
    const spec = (title: string, status: string) => ({ title, tests: [{ status, projectName: 'browser' }] });
    const report = {
      errors: [],
      suites: [
        {
          title: 'a.spec.ts',
          specs: [spec('holds', 'expected'), spec('wavers', 'flaky'), spec('breaks', 'unexpected')],
        },
      ],
    };
    expect(readPlaywrightReport(report)).toEqual({
      passed: 2,
      failed: ['[browser] a.spec.ts › breaks'],
      unsteady: ['[browser] a.spec.ts › wavers'],
      skipped: [],
    });
  });

  it('counts a test file that could not be loaded as a failure', () => {
    const testResults = [{ name: 'b.test.ts', message: 'no such module', status: 'failed', assertionResults: [] }];
    expect(readVitestReport({ testResults }).failed).toEqual(['b.test.ts: no such module']);
  });
});
