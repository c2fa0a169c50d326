// `npm run package`: builds Galley and packs it for this operating system. Arguments go to electron-builder.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './setup/project.mjs';
import { setUp } from './setup.mjs';

const node = setUp();
const builder = path.join(root, 'node_modules/electron-builder/cli.js');
const args = ['--publish', 'never', ...process.argv.slice(2)];
process.exitCode = spawnSync(node, [builder, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;
