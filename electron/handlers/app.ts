import path from 'node:path';
import { formatText } from '../../shared/base/format-text.ts';
import { safeLink } from '../../shared/base/safe-url.ts';
import { fail } from '../../shared/bridge/failure.ts';
import { fillWithSample } from '../app/fill-with-sample.ts';
import { prepareArchive } from '../app/prepare-archive.ts';
import { implementer } from '../bridge/implementer.ts';
import type { AppContext } from './app-context.ts';

const openArchiveTitle = {
  en: 'Open an archive, or an empty folder for a new one',
  vi: 'Mở một kho, hoặc thư mục trống để lập kho mới',
};

export function appHandlers({ archive, photoStore, events, shell, resourceFolder, version }: AppContext) {
  const { settings, stories } = archive;
  return {
    state: implementer.app.state.handler(() => ({
      version,
      door: shell.kind,
      platform: process.platform,
      archiveFolder: archive.folder,
      isEmpty: stories.list({ limit: 1 }).total === 0,
      settings: settings.settings(),
      publication: settings.publication(),
    })),

    saveSettings: implementer.app.saveSettings.handler(({ input }) => {
      const saved = settings.saveSettings(withoutUndefined(input));
      events.publish({ kind: 'settings-changed' });
      return saved;
    }),

    savePublication: implementer.app.savePublication.handler(({ input }) => {
      const saved = settings.savePublication(input);
      events.publish({ kind: 'settings-changed' });
      return saved;
    }),

    fillWithSample: implementer.app.fillWithSample.handler(async () => {
      const filled = await fillWithSample({ archive, photoStore, resourceFolder, now: Date.now() });
      events.publish({ kind: 'settings-changed' });
      events.publish({ kind: 'stories-changed' });
      return filled;
    }),

    openArchive: implementer.app.openArchive.handler(async () => {
      const title = formatText(openArchiveTitle, settings.settings().language);
      const folder = await shell.chooseFolder(title);
      if (folder === null || path.resolve(folder) === path.resolve(archive.folder)) return;
      prepareArchive(folder);
      shell.startAgainWith(folder);
    }),

    showMenu: implementer.app.showMenu.handler(({ input }) => shell.showMenu(input)),

    openExternal: implementer.app.openExternal.handler(async ({ input }) => {
      const address = safeLink(input.address);
      if (address === null) throw fail('bad-value', { value: input.address, field: 'address', expected: 'https://…' });
      await shell.openExternal(address);
    }),

    events: implementer.app.events.handler(async function* ({ signal }) {
      yield* events.subscribe(signal);
    }),
  };
}

/** zod's optional keys may be present and undefined; the archive's partials may not. */
function withoutUndefined<Value extends object>(
  value: Value,
): { [Key in keyof Value]?: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, entry]: [string, unknown]) => entry !== undefined)) as {
    [Key in keyof Value]?: Exclude<Value[Key], undefined>; // only undefined entries were taken out
  };
}
