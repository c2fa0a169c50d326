import { useState } from 'react';
import { isLanguage } from '../../shared/base/language.ts';
import type { Settings } from '../../shared/bridge/settings.ts';
import { roles } from '../../shared/story/status.ts';
import { client } from '../bridge/connection.ts';
import { reportBug } from '../command/context.ts';
import { settingsTexts } from '../messages/settings.ts';
import { useText } from '../messages/use-text.ts';
import { useAppState } from '../state/queries.ts';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';

const themes = ['system', 'light', 'dark'] as const;

function save(changes: Partial<Settings>): void {
  client.app.saveSettings(changes).catch(reportBug);
}

/** Settings of the person at this laptop; each takes effect at once. */
export function PersonSettings() {
  const t = useText();
  const { settings } = useAppState();
  const [author, setAuthor] = useState(settings.author);
  return (
    <section className="settings-grid">
      <h2>{t(settingsTexts.person)}</h2>
      <TextField label={t(settingsTexts.author)} value={author} onChange={setAuthor} onBlur={() => save({ author })} />
      <Select
        label={t(settingsTexts.role)}
        options={roles.map((role) => ({ id: role, label: t(settingsTexts[role]) }))}
        value={settings.role}
        onChange={(chosen) => {
          const role = roles.find((known) => known === chosen);
          if (role !== undefined) save({ role });
        }}
      />
      <Select
        label={t(settingsTexts.language)}
        options={[
          { id: 'vi', label: t(settingsTexts.vietnamese) },
          { id: 'en', label: t(settingsTexts.english) },
        ]}
        value={settings.language}
        onChange={(language) => isLanguage(language) && save({ language })}
      />
      <Select
        label={t(settingsTexts.theme)}
        options={themes.map((theme) => ({ id: theme, label: t(settingsTexts[theme]) }))}
        value={settings.theme}
        onChange={(chosen) => {
          const theme = themes.find((known) => known === chosen);
          if (theme !== undefined) save({ theme });
        }}
      />
    </section>
  );
}
