import { newId } from '../../shared/base/new-id.ts';
import { type Settings, settingsInput } from '../../shared/bridge/settings.ts';
import { type HouseRule, houseRulesInput } from '../../shared/check/house-style/house-rule.ts';
import { newPublication, type Publication, publicationInput } from '../../shared/publication/publication.ts';
import { type ExportPreset, exportPresetsInput } from '../../shared/publish/export-preset.ts';
import { type LastPublish, lastPublishInput } from '../../shared/publish/last-publish.ts';
import type { Connection } from './file/database.ts';

const newSettings: Settings = {
  language: 'vi',
  theme: 'system',
  role: 'deskEditor',
  author: '',
  publishFolder: '',
  spelling: true,
};

export interface SettingStore {
  publication(): Publication;
  savePublication(publication: Publication): Publication;
  settings(): Settings;
  saveSettings(changes: Partial<Settings>): Settings;
  houseRules(): readonly HouseRule[];
  saveHouseRules(rules: readonly HouseRule[]): readonly HouseRule[];
  lastPublish(): LastPublish | null;
  saveLastPublish(last: LastPublish): void;
  exportPresets(): readonly ExportPreset[];
  saveExportPresets(presets: readonly ExportPreset[]): readonly ExportPreset[];
}

export function openSettings(connection: Connection): SettingStore {
  const read = connection.prepare<[string], { value: string }>('SELECT value FROM setting WHERE key = ?');
  const write = connection.prepare(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );

  function readJson(key: string): unknown {
    const found = read.get(key);
    return found === undefined ? {} : JSON.parse(found.value);
  }

  let rulesRead: { readonly value: string; readonly rules: readonly HouseRule[] } = { value: '[]', rules: [] };

  return {
    publication: () => publicationInput.parse({ ...newPublication, ...asRecord(readJson('publication')) }),
    savePublication(publication) {
      write.run('publication', JSON.stringify(publication));
      return publication;
    },
    settings: () => settingsInput.parse({ ...newSettings, ...asRecord(readJson('settings')) }),
    saveSettings(changes) {
      const saved = settingsInput.parse({ ...newSettings, ...asRecord(readJson('settings')), ...changes });
      write.run('settings', JSON.stringify(saved));
      return saved;
    },
    // Every save of a story asks for them, so they are parsed once.
    houseRules() {
      const value = read.get('house-rules')?.value ?? '[]';
      if (value !== rulesRead.value) rulesRead = { value, rules: houseRulesInput.parse(JSON.parse(value)) };
      return rulesRead.rules;
    },
    saveHouseRules(rules) {
      write.run('house-rules', JSON.stringify(rules));
      return rules;
    },
    lastPublish() {
      const found = read.get('last-publish');
      return found === undefined ? null : lastPublishInput.parse(JSON.parse(found.value));
    },
    saveLastPublish(last) {
      write.run('last-publish', JSON.stringify(last));
    },
    exportPresets: () => exportPresetsInput.parse(JSON.parse(read.get('export-presets')?.value ?? '[]')),
    saveExportPresets(presets) {
      write.run('export-presets', JSON.stringify(presets));
      return presets;
    },
  };
}

/** The id of this laptop's copy of the archive, made once. */
export function readOrigin(connection: Connection): string {
  const found = connection.prepare<[], { value: string }>("SELECT value FROM setting WHERE key = 'origin'").get();
  return found?.value ?? '';
}

export function writeOrigin(connection: Connection): void {
  connection.prepare("INSERT OR IGNORE INTO setting (key, value) VALUES ('origin', ?)").run(newId());
}

function asRecord(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
