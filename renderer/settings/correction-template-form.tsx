import { languages } from '../../shared/base/language.ts';
import type { CorrectionTemplate } from '../../shared/publication/correction-template.ts';
import { languageTexts } from '../../shared/story/value-texts.ts';
import { useText } from '../messages/use-text.ts';
import { TextField } from '../ui/text-field.tsx';
import { correctionTemplateTexts } from './correction-template-texts.ts';

export interface CorrectionTemplateFormProps {
  readonly template: CorrectionTemplate;
  readonly onChange: (template: CorrectionTemplate) => void;
}

const parts = ['title', 'apologyTitle', 'work', 'wrong', 'right', 'apology'] as const;

/** The title and parts of a correction, in both languages, and the law they follow. */
export function CorrectionTemplateForm({ template, onChange }: CorrectionTemplateFormProps) {
  const t = useText();
  return (
    <fieldset className="settings-group">
      <legend>{t(correctionTemplateTexts.heading)}</legend>
      <TextField
        label={t(correctionTemplateTexts.law)}
        hint={t(correctionTemplateTexts.lawHint)}
        value={template.law}
        onChange={(law) => onChange({ ...template, law })}
        maxLength={300}
      />
      <div className="settings-wide">
        {languages.map((language) => (
          <fieldset key={language} className="settings-group">
            <legend>{t(languageTexts[language])}</legend>
            {parts.map((part) => (
              <TextField
                key={part}
                label={t(correctionTemplateTexts[part])}
                value={template[language][part]}
                onChange={(words) => onChange({ ...template, [language]: { ...template[language], [part]: words } })}
                maxLength={1000}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </fieldset>
  );
}
