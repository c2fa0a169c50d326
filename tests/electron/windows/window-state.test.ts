import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isReachable, readWindowState, writeWindowState } from '../../../electron/windows/window-state.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'galley-window-'));
  file = path.join(folder, 'window.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const state = { bounds: { x: -1200, y: 40, width: 1100, height: 720 }, isMaximized: true };

describe('the window’s state', () => {
  it('comes back as it was written, and leaves nothing beside it', () => {
    writeWindowState(file, state);
    expect(readWindowState(file)).toEqual(state);
    expect(readdirSync(folder)).toEqual(['window.json']);
  });

  it('is none where nothing was written or nothing can be understood', () => {
    expect(readWindowState(file)).toBeNull();
    for (const words of ['', '{', '[]', '{"bounds":{"x":0,"y":0,"width":0,"height":10},"isMaximized":false}']) {
      writeFileSync(file, words);
      expect(readWindowState(file), words).toBeNull();
    }
  });

  it('counts only where enough of the window can be taken hold of', () => {
    const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }];
    expect(isReachable({ x: 1800, y: 900, width: 1280, height: 800 }, screens)).toBe(true);
    expect(isReachable({ x: 1880, y: 0, width: 1280, height: 800 }, screens)).toBe(false);
    expect(isReachable({ x: 0, y: -40, width: 1280, height: 800 }, screens)).toBe(false);
    expect(isReachable(state.bounds, screens)).toBe(false);
    expect(isReachable(state.bounds, [...screens, { x: -1920, y: 0, width: 1920, height: 1080 }])).toBe(true);
  });
});
