import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { App } from 'electron';

/** Bundles the operating system gave us to open: by a double click, on the command line, onto the icon in the dock. */
export interface HandedFiles {
  /** The ones that came since this was asked last. */
  takeAll(): readonly string[];
  onArrived(listener: () => void): () => void;
}

/** Begins before Electron is ready: macOS names the file it starts us with before that. */
export function followHandedFiles(app: App): HandedFiles {
  const waiting = findBundles(process.argv.slice(1), process.cwd());
  const listeners = new Set<() => void>();
  const add = (files: readonly string[]) => {
    waiting.push(...files);
    if (files.length > 0) for (const listener of listeners) listener();
  };
  app.on('open-file', (event, file) => {
    event.preventDefault();
    add(findBundles([file], '/'));
  });
  app.on('second-instance', (_event, words, folder) => add(findBundles(words, folder)));
  return {
    takeAll: () => waiting.splice(0),
    onArrived(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What of a command line names a bundle; the words of another start are relative to its own folder. Linux desktops name files by their address. */
export function findBundles(words: readonly string[], folder: string): string[] {
  const named = words.filter((word) => !word.startsWith('-') && path.extname(word).toLowerCase() === '.galley');
  return named.map((file) => (file.startsWith('file:///') ? fileURLToPath(file) : path.resolve(folder, file)));
}
