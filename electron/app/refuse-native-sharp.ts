import { registerHooks } from 'node:module';

/**
 * Makes sharp fall back to its WebAssembly build inside Electron on Linux. The native one brings a second GLib into a
 * process that has one already, and crashes it (lovell/sharp#4522). Call it before anything loads sharp, in each thread.
 */
export function refuseNativeSharp(): void {
  if (process.versions['electron'] === undefined || process.platform !== 'linux') return;
  registerHooks({
    resolve(specifier, context, nextResolve) {
      if (!/^@img\/sharp-(linux|libvips)/.test(specifier)) return nextResolve(specifier, context);
      throw Object.assign(new Error(`${specifier} is refused inside Electron`), { code: 'MODULE_NOT_FOUND' });
    },
  });
}
