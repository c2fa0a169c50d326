// Runs the real main bundle under Node, with the stand-in where it asks for `electron`.
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app-stand-in.ts';

const standIn = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});
Object.defineProperty(process.versions, 'electron', { value: '45.0.0-rig', enumerable: true });

const main = process.argv[2];
if (main === undefined) throw new Error('Which main bundle?');
await import(pathToFileURL(path.resolve(main)).href);
app.becomeReady(); // as Electron: ready only after the main module has been evaluated
