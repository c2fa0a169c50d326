import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSource, root } from './read-sources.ts';

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly strategy: { readonly matrix: unknown }; readonly steps: readonly { readonly run?: string }[] }
    >
  >;
}

const workflow: Workflow = parse(readSource('.github/workflows/test.yml').text);

/** What the steps of a job run, with the choices of its matrix. */
function describeJob(name: string): string {
  const job = workflow.jobs[name];
  return JSON.stringify(job?.strategy.matrix) + (job?.steps.map(({ run = '' }) => run).join('\n') ?? '');
}

describe('the workflow', () => {
  it('runs `npm test` on every push, on Linux, macOS and Windows, with the real Electron', () => {
    expect(Object.keys(workflow.on)).toContain('push');
    for (const wanted of ['ubuntu', 'macos', 'windows', 'npm test', 'ELECTRON_BIN=']) {
      expect(describeJob('test')).toContain(wanted);
    }
  });

  it('packs for a tag, on each system', () => {
    for (const wanted of ['ubuntu', 'macos', 'windows', 'npm run package']) {
      expect(describeJob('package')).toContain(wanted);
    }
  });

  it('may read the code and nothing more', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('downloads Electron with the file its package brings', () => {
    expect(describeJob('test')).toContain('node node_modules/electron/install.js');
    expect(existsSync(path.join(root, 'node_modules/electron/install.js'))).toBe(true);
  });
});
