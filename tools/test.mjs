// `npm test`: sets up what is missing, then everything that can find a mistake, in the order of speed.
// `npm test -- --unit` leaves out the browser; `npm test -- --e2e` runs nothing but it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildIfChanged } from './setup/build-if-changed.mjs';
import { findNode } from './setup/find-node.mjs';
import { installDependencies } from './setup/install-dependencies.mjs';
import { installTestPrograms } from './setup/install-test-programs.mjs';
import { root, say } from './setup/project.mjs';
import { readPlaywrightReport, readVitestReport } from './setup/test-reports.mjs';

const only = process.argv.slice(2);
const wants = (part) => only.length === 0 || only.includes(part);
const reports = path.join(root, 'node_modules/.cache/galley-tests');

installDependencies();
const node = findNode();
const chromium = await installTestPrograms();
const env = {
  ...process.env,
  CHROMIUM: chromium,
  PATH: [path.dirname(node), path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter),
};
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const failures = [];
const total = { passed: 0, failed: 0, skipped: [], unsteady: [] };

if (wants('--unit')) {
  check('type check', 'typescript/bin/tsc', ['-b']);
  check('lint and format', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']);
  check('lint of imports', 'oxlint/bin/oxlint', ['--deny-warnings']);
}
buildIfChanged();
if (wants('--unit')) {
  const report = path.join(reports, 'vitest.json');
  suite('unit, integration and architecture tests', report, readVitestReport, () =>
    run('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], env),
  );
}
if (wants('--e2e')) {
  const report = path.join(reports, 'playwright.json');
  suite('end-to-end tests: the browser door and the desktop shell', report, readPlaywrightReport, () =>
    run('@playwright/test/cli.js', ['test', '--reporter=line,json'], { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
  );
}
finish();

function run(program, args, environment = env) {
  const file = path.join(root, 'node_modules', program);
  return spawnSync(node, [file, ...args], { cwd: root, env: environment, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** A check is no test: it adds nothing when it passes and one failure when it does not. */
function check(title, program, args) {
  say(title);
  if (run(program, args).status !== 0) fail(title);
}

function suite(title, report, readReport, runSuite) {
  say(title);
  const { status } = runSuite();
  const found = existsSync(report) ? readReport(JSON.parse(readFileSync(report, 'utf8'))) : null;
  if (found === null) return fail(`${title}: ended without a report`);
  total.passed += found.passed;
  total.failed += found.failed.length;
  total.skipped.push(...found.skipped);
  total.unsteady.push(...(found.unsteady ?? []));
  failures.push(...found.failed);
  if (status !== 0 && found.failed.length === 0) fail(`${title}: failed outside of any test`);
}

function fail(title) {
  failures.push(title);
  total.failed += 1;
}

function finish() {
  for (const title of total.skipped) process.stdout.write(`skipped: ${title}\n`);
  for (const title of total.unsteady) process.stdout.write(`unsteady, passed when run again: ${title}\n`);
  for (const title of failures) process.stdout.write(`FAILED: ${title}\n`);
  if (total.skipped.length > 0)
    process.stdout.write(`${total.skipped.length} skipped, named above: this machine lacks what they need\n`);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
