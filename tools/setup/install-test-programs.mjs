import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { findNode } from './find-node.mjs';
import { root, say, stop } from './project.mjs';

/** Programs the tests run beside a browser, and the Debian packages they come in. */
const PROGRAMS = [
  { name: 'java', package: 'default-jre-headless', why: 'the Nu HTML checker' },
  { name: 'exiftool', package: 'libimage-exiftool-perl', why: 'reading photo metadata back' },
  { name: 'xmllint', package: 'libxml2-utils', why: 'checking XML against its schema' },
];

/** Makes sure there is a browser and the other programs of the tests; returns the browser's path. */
export async function installTestPrograms() {
  const browser = await findBrowser();
  const missing = PROGRAMS.filter(({ name }) => !isOnPath(name));
  if (browser !== null && missing.length === 0) return browser;
  if (canUseApt()) {
    aptInstall([...(browser === null ? ['chromium'] : []), ...missing.map((program) => program.package)]);
  } else {
    if (browser === null) downloadBrowser();
    for (const { name, why } of missing) say(`${name} is not installed (${why}): the tests that need it will fail.`);
  }
  return (
    (await findBrowser()) ?? stop('the tests need Chromium, Chrome or Edge. Install one, or set CHROMIUM to its path.')
  );
}

function isOnPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.bat', '.cmd'] : [''];
  // npm puts the programs of packages on the path as well, ExifTool among them: the tests want another one.
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => !folder.includes('node_modules'));
  return folders.some((folder) => endings.some((ending) => existsSync(path.join(folder, name + ending))));
}

function canUseApt() {
  return process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get');
}

function aptInstall(packages) {
  say(`installing ${packages.join(', ')} with apt-get (a few minutes the first time) …`);
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 2],
    }).status;
  apt('update');
  if (apt('install', '-y', '--no-install-recommends', ...packages) !== 0) {
    stop(`apt-get could not install ${packages.join(', ')} (see above).`);
  }
}

function downloadBrowser() {
  say('no Chromium, Chrome or Edge found; downloading the one Playwright uses …');
  const playwright = path.join(root, 'node_modules/playwright-core/cli.js');
  spawnSync(findNode(), [playwright, 'install', 'chromium'], { cwd: root, stdio: ['ignore', 2, 2] });
}
