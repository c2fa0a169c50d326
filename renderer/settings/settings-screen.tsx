import { settingsTexts } from '../messages/settings.ts';
import { useText } from '../messages/use-text.ts';
import { useAppState } from '../state/queries.ts';
import { ArchiveSettings } from './archive-settings.tsx';
import { HouseStyleSection } from './house-style/house-style-section.tsx';
import { PersonSettings } from './person-settings.tsx';
import { PresetsSection } from './presets/presets-section.tsx';
import { PublicationForm } from './publication-form.tsx';
import './settings.css';

/** Who works here, how it looks, and the newspaper the archive belongs to. */
export function SettingsScreen() {
  const t = useText();
  const { publication } = useAppState();
  return (
    <div className="settings">
      <h1>{t(settingsTexts.title)}</h1>
      <PersonSettings />
      <PublicationForm key={JSON.stringify(publication)} publication={publication} />
      <HouseStyleSection />
      <PresetsSection />
      <ArchiveSettings />
    </div>
  );
}
