// `npm run bench -- [area…] [--size N] [--json]`: see tests/bench/.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './setup/project.mjs';
import { setUp } from './setup.mjs';

const node = setUp();
const { status } = spawnSync(node, [path.join(root, 'tests/bench/bench.ts'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
