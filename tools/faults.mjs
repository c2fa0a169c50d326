// `npm run faults [-- WORD…]`: the fault tests as often as their figures ask for. `npm test` runs a fast part of them.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './setup/project.mjs';
import { setUp } from './setup.mjs';

const node = setUp();
const { status } = spawnSync(
  node,
  [
    path.join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project',
    'node',
    '--reporter',
    'verbose',
    ...folders(),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, GALLEY_FAULTS: 'full' } },
);
process.exitCode = status ?? 1;

/** Test files whose path holds one of the words; all fault tests without any. */
function folders() {
  const words = process.argv.slice(2);
  return words.length === 0 ? ['tests/faults'] : words.map((word) => `tests/faults/${word}`);
}
