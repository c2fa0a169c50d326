import { implementer } from '../bridge/implementer.ts';
import type { AppContext } from './app-context.ts';

export function presetHandlers({ archive, events }: AppContext) {
  return {
    list: implementer.preset.list.handler(() => archive.settings.exportPresets()),

    save: implementer.preset.save.handler(({ input }) => {
      const saved = archive.settings.saveExportPresets(input.presets);
      events.publish({ kind: 'settings-changed' });
      return saved;
    }),
  };
}
