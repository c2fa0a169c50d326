import { describe, expect, it } from 'vitest';
import { findImports } from './find-imports.ts';
import { memberName, placeOf, visit } from './parse-source.ts';
import { productFolders, readSources, type Source } from './read-sources.ts';

/** Which files of the product may import a package or Node module. What is not named here is free. */
const PACKAGE_DOORS: Readonly<Record<string, RegExp>> = {
  'better-sqlite3': /^electron\/archive\//,
  sharp: /^electron\/photos\//,
  '@img/sharp-wasm32': /^electron\/photos\//,
  'exiftool-vendored': /^electron\/photos\//,
  electron: /^electron\/((main|preload)\.ts$|(bridge|windows|menu)\/)/,
  '@tiptap/react': /^renderer\/editor\//,
  'react-dom': /^renderer\/main\.tsx$/,
  'node:child_process': /^electron\/(command-line\/open-in-browser|files\/system-programs)\.ts$/,
  'node:http': /^electron\/(serve\.ts$|bridge\/|photos\/remote\/)/,
  ws: /^electron\/serve\.ts$/,
  // A photo that the person has asked for, and only where the guard of this folder lets it.
  'node:https': /^electron\/photos\/remote\//,
  'node:dns': /^electron\/photos\/remote\//,
  'node:net': /^electron\/photos\/remote\//,
  'node:worker_threads': /^electron\/worker\//,
};

/** Modules that reach a network in other ways or run code as text: nobody needs them. */
const NO_DOOR = ['node:http2', 'node:tls', 'node:dgram', 'node:vm', 'node:inspector'];

/** What the page's engine offers to reach outside, and Node too. */
const CALLING_OUT = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'WebTransport', 'sendBeacon'];
const MAY_CALL_OUT = /^renderer\/bridge\//;

/** Who takes a power that has its door elsewhere. */
function findTakenPowers(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) =>
    findImports(source)
      .filter(({ packageName }) => packageName !== null)
      .filter(({ packageName, from }) => !isOpen(withPrefix(packageName ?? ''), from))
      .map(({ place, packageName }) => `${place} must not use ${packageName}`),
  );
}

function isOpen(name: string, from: string): boolean {
  if (NO_DOOR.includes(name)) return false;
  const [folder] = from.split('/');
  if (name.startsWith('node:') && folder !== 'electron') return false;
  return PACKAGE_DOORS[name]?.test(from) ?? true;
}

/** `fs` and `node:fs` are one module. */
function withPrefix(name: string): string {
  const bare = ['child_process', 'http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'fs', 'vm', 'worker_threads'];
  return bare.includes(name) ? `node:${name}` : name;
}

/** Who calls out by itself, or touches `window.galley`, outside of the page's bridge. */
function findCallingOut(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => {
    const found: string[] = [];
    const add = (at: number, name: string | null) => {
      const isPower = name !== null && (CALLING_OUT.includes(name) || name === 'galley');
      if (isPower && !MAY_CALL_OUT.test(source.path)) found.push(`${placeOf(source, at)} must not use ${name}`);
    };
    visit(source, {
      CallExpression: ({ callee, start }) => add(start, callee.type === 'Identifier' ? callee.name : null),
      NewExpression: ({ callee, start }) => add(start, callee.type === 'Identifier' ? callee.name : null),
      MemberExpression: (node) => {
        const isGlobal = node.object.type === 'Identifier' && GLOBALS.includes(node.object.name);
        if (isGlobal) add(node.start, memberName(node));
      },
    });
    return found;
  });
}

const GLOBALS = ['window', 'globalThis', 'self', 'navigator'];

describe('one door per power', () => {
  it.each([
    ['a screen with a database', 'renderer/desk/a.ts', "import Database from 'better-sqlite3';"],
    ['a handler with a database', 'electron/handlers/a.ts', "import type { Database } from 'better-sqlite3';"],
    ['an export with an image library', 'electron/export/a.ts', "const sharp = await import('sharp');"],
    ['a handler that knows Electron', 'electron/handlers/a.ts', "import { dialog } from 'electron';"],
    ['a screen with an editor of its own', 'renderer/story/a.tsx', "import { useEditor } from '@tiptap/react';"],
    ['a handler that starts programs', 'electron/handlers/a.ts', "import { spawn } from 'node:child_process';"],
    ['the old name of a module', 'electron/handlers/a.ts', "import { spawn } from 'child_process';"],
    ['the archive on a network', 'electron/archive/a.ts', "import { request } from 'node:https';"],
    ['a check that reads the disk', 'shared/check/a.ts', "import { readFileSync } from 'node:fs';"],
    ['a page that hashes with Node', 'renderer/story/a.ts', "import { createHash } from 'node:crypto';"],
  ])('is seen to stop %s', (_title, path, text) => {
    expect(findTakenPowers([{ path, text }])).toHaveLength(1);
  });

  it('holds for every import of the product', () => {
    expect(findTakenPowers(readSources(productFolders))).toEqual([]);
  });

  it.each([
    ['fetch', 'renderer/desk/a.ts', "await fetch('/x');"],
    ['fetch of the window', 'renderer/desk/a.ts', "await window.fetch('/x');"],
    ['fetch by its name', 'renderer/desk/a.ts', "await globalThis['fetch']('/x');"],
    ['fetch under Node', 'electron/import/a.ts', "await fetch('https://example.org');"],
    ['a socket', 'renderer/desk/a.ts', "new WebSocket('ws://x');"],
    ['a beacon', 'renderer/desk/a.ts', "navigator.sendBeacon('/x');"],
    ['the desktop bridge', 'renderer/desk/a.ts', 'window.galley?.connect();'],
  ])('is seen to stop %s outside of the bridge', (_title, path, text) => {
    expect(findCallingOut([{ path, text }]).length).toBeGreaterThan(0);
  });

  it('holds for what calls out: the bridge of the page alone', () => {
    expect(findCallingOut(readSources(productFolders))).toEqual([]);
  });
});
