// Everything Galley needs before it can run. Each step is quiet when there is nothing to do.
import { buildIfChanged } from './setup/build-if-changed.mjs';
import { findNode } from './setup/find-node.mjs';
import { installDependencies } from './setup/install-dependencies.mjs';

/** Installs what is missing, builds what changed, and returns the Node to run Galley with. */
export function setUp() {
  installDependencies();
  const node = findNode();
  buildIfChanged();
  return node;
}
