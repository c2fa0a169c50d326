// `npm run build`: the desktop and command-line doors, the preload, and the page, into out/.
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digestSources } from './setup/digest-sources.mjs';
import { installDependencies } from './setup/install-dependencies.mjs';
import { root } from './setup/project.mjs';

installDependencies();
const { build } = await import('vite');
const { pageConfig, backendConfig, preloadConfig } = await import('./build-config.mjs');

// Built beside and swapped in, so that a Galley started meanwhile never sees half a build.
const staged = path.join(root, `node_modules/.cache/galley-out-${process.pid}`);
const replaced = `${staged}-old`;
const finished = path.join(root, 'out');
const digest = digestSources(); // taken first: what changes during the build is built the next time
try {
  await build(backendConfig(path.join(staged, 'main')));
  await build(preloadConfig(path.join(staged, 'preload')));
  await build(pageConfig(path.join(staged, 'page')));
  writeFileSync(path.join(staged, 'built-from'), digest);
  if (existsSync(finished)) renameSync(finished, replaced);
  renameSync(staged, finished);
} finally {
  for (const folder of [staged, replaced]) rmSync(folder, { recursive: true, force: true });
}
