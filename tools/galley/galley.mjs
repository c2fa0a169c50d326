#!/usr/bin/env node
// The command line from a checkout: sets up what is missing, then runs the built command.
import { callerFolder } from '../setup/project.mjs';
import { runGalley } from '../setup/run-galley.mjs';
import { setUp } from '../setup.mjs';

const args = process.argv.slice(2);
process.chdir(callerFolder());
if (args[0] === 'start') {
  const { start } = await import('../start.mjs');
  await start(args.slice(1));
} else {
  await runGalley(setUp(), args);
}
