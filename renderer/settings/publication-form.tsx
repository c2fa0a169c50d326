import { useState } from 'react';
import { sourceFormatNames } from '../../shared/photo/picture-formats.ts';
import { type Publication, publicationInput } from '../../shared/publication/publication.ts';
import { client } from '../bridge/connection.ts';
import { reportBug } from '../command/context.ts';
import { galleyTexts } from '../messages/galley.ts';
import { settingsTexts } from '../messages/settings.ts';
import { useText } from '../messages/use-text.ts';
import { showToast } from '../state/toasts.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { CorrectionTemplateForm } from './correction-template-form.tsx';
import {
  formatBylines,
  formatCodes,
  formatSections,
  parseBylines,
  parseCodes,
  parseSections,
  parseWords,
} from './publication-lines.ts';
import { SectionTopics } from './section-topics.tsx';

/** The profile of the newspaper: what every page and every story of the archive takes from it. */
export function PublicationForm({ publication }: { readonly publication: Publication }) {
  const t = useText();
  const [draft, setDraft] = useState(publication);
  const [sections, setSections] = useState(formatSections(publication.sections));
  const [bylines, setBylines] = useState(formatBylines(publication.bylines));
  const [houseWords, setHouseWords] = useState(publication.houseWords.join('\n'));
  const [codes, setCodes] = useState(formatCodes(publication.codes));
  const shownSections = parseSections(sections, draft.sections);
  const change = (changes: Partial<Publication>) => setDraft((before) => ({ ...before, ...changes }));

  const save = () => {
    const parsed = publicationInput.safeParse({
      ...draft,
      sections: shownSections,
      bylines: parseBylines(bylines),
      codes: parseCodes(codes),
      houseWords: parseWords(houseWords),
    });
    if (!parsed.success) return showToast({ tone: 'problem', text: settingsTexts.invalid });
    client.app
      .savePublication(parsed.data)
      .then(() => showToast({ tone: 'plain', text: settingsTexts.saved }))
      .catch(reportBug);
  };

  return (
    <section className="settings-grid">
      <h2>{t(settingsTexts.publication)}</h2>
      <TextField label={t(settingsTexts.name)} value={draft.name} onChange={(name) => change({ name })} />
      <TextField
        label={t(settingsTexts.prefix)}
        hint={t(settingsTexts.prefixHint)}
        value={draft.agencyPrefix}
        onChange={(agencyPrefix) => change({ agencyPrefix })}
      />
      <TextField
        label={t(settingsTexts.address)}
        hint={t(settingsTexts.addressHint)}
        value={draft.address}
        onChange={(address) => change({ address })}
      />
      <TextField label={t(settingsTexts.zone)} value={draft.zone} onChange={(zone) => change({ zone })} />
      <Select
        label={t(settingsTexts.toneStyle)}
        options={[
          { id: 'old', label: t(settingsTexts.toneOld) },
          { id: 'new', label: t(settingsTexts.toneNew) },
        ]}
        value={draft.toneStyle}
        onChange={(style) => change({ toneStyle: style === 'new' ? 'new' : 'old' })}
      />
      <Select
        label={t(settingsTexts.pictures)}
        options={[
          { id: '', label: t(settingsTexts.picturesJpeg) },
          { id: 'webp', label: t(settingsTexts.picturesWebp) },
          { id: 'avif,webp', label: t(settingsTexts.picturesAvif) },
        ]}
        value={draft.pictureFormats.join(',')}
        onChange={(formats) => change({ pictureFormats: sourceFormatNames.filter((name) => formats.includes(name)) })}
      />
      <div className="settings-wide">
        <TextField
          label={t(settingsTexts.sections)}
          hint={t(settingsTexts.sectionsHint)}
          rows={8}
          value={sections}
          onChange={setSections}
        />
        <SectionTopics
          sections={shownSections}
          onChange={(section, topics) =>
            change({ sections: shownSections.map((one) => (one === section ? { ...one, topics: [...topics] } : one)) })
          }
        />
        <TextField
          label={t(settingsTexts.bylines)}
          hint={t(settingsTexts.bylinesHint)}
          rows={8}
          value={bylines}
          onChange={setBylines}
        />
        <TextField
          label={t(settingsTexts.codes)}
          hint={t(settingsTexts.codesHint)}
          rows={8}
          value={codes}
          onChange={setCodes}
        />
        <TextField
          label={t(settingsTexts.houseWords)}
          hint={t(settingsTexts.houseWordsHint)}
          rows={8}
          value={houseWords}
          onChange={setHouseWords}
        />
      </div>
      <CorrectionTemplateForm
        template={draft.correctionTemplate}
        onChange={(correctionTemplate) => change({ correctionTemplate })}
      />
      <Button look="primary" onPress={save}>
        {t(galleyTexts.save)}
      </Button>
    </section>
  );
}
