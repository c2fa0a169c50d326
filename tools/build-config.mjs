// How each part of Galley is bundled. Vite bundles everything but what has native code or ships its own programs.
import { existsSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { root } from './setup/project.mjs';

const EXTERNAL = [/^electron(\/|$)/, /^better-sqlite3$/, /^sharp$/, /^@img\//, /^exiftool-vendored/];

const shared = { root, configFile: false, logLevel: 'warn', publicDir: false };

/** Nearly every command opens an archive: one file with all that needs loads a fifth quicker than its dozens of modules. */
const archive = { name: 'archive', test: /electron[\\/]archive[\\/]archive\.ts$/ };

/** main.js (Electron), cli.js (command line) and worker.js, sharing chunks. */
export function backendConfig(outDir) {
  const entries = ['main', 'cli', 'worker/worker'].map((name) => path.join(root, `electron/${name}.ts`));
  return {
    ...shared,
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node22',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(
          entries.filter((file) => existsSync(file)).map((file) => [path.parse(file).name, file]),
        ),
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          codeSplitting: { groups: [archive] },
        },
        external: EXTERNAL,
      },
    },
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3', 'sharp', 'exiftool-vendored'] },
  };
}

/** One CommonJS file: a sandboxed preload cannot load ES modules, nor require anything but `electron`. */
export function preloadConfig(outDir) {
  return {
    ...shared,
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'chrome140',
      minify: false,
      rolldownOptions: {
        input: { preload: path.join(root, 'electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        external: ['electron'],
      },
    },
    ssr: { noExternal: true, external: ['electron'] },
  };
}

/** The word list of a package that lets nothing but its own reading of it, which needs Node, be imported. */
const dictionary = {
  find: /^dictionary-en\/(index\.(?:aff|dic))(?=\?raw$)/,
  replacement: path.join(root, 'node_modules/dictionary-en/$1'),
};

export function pageConfig(outDir) {
  return {
    ...shared,
    root: path.join(root, 'renderer'),
    base: './',
    plugins: [react()],
    resolve: { alias: [dictionary] },
    worker: { format: 'es' },
    html: { cspNonce: 'galley-nonce' }, // electron/bridge/page-policy.ts puts a fresh one in every answer
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome140',
      minify: true,
      assetsInlineLimit: 0, // the page's policy allows no data: addresses
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000, // read from the disk next door, not over a network
    },
  };
}
