import type { Correction } from '../../../shared/story/field-kinds.ts';
import { correctionTexts } from '../../../shared/story/value-texts.ts';
import { useText } from '../../messages/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { storyTexts } from '../story-texts.ts';
import type { ControlProps } from './control-props.ts';
import { InstantControl } from './instant-control.tsx';

/** The correction the press law asks for: what was wrong, what is right, since when, and whether an apology goes with it. */
export function CorrectionControl({ label, value, onChange, session, name }: ControlProps<'correction'>) {
  const t = useText();
  if (value === null) {
    const start: Correction = { at: Date.now(), cause: 'correction', wrong: '', right: '' };
    return <Button onPress={() => onChange(start)}>{t(storyTexts.correctionAdd)}</Button>;
  }
  const change = (part: Partial<Correction>) => onChange({ ...value, ...part });
  const causes = [
    { id: 'correction', label: t(correctionTexts.correction) },
    { id: 'apology', label: t(correctionTexts.apology) },
  ];
  return (
    <fieldset className="control-group">
      <legend className="field-label">{label}</legend>
      <Select
        label={t(storyTexts.correctionCause)}
        options={causes}
        value={value.cause}
        onChange={(id) => change({ cause: id === 'apology' ? 'apology' : 'correction' })}
      />
      <InstantControl
        label={t(storyTexts.correctionAt)}
        value={value.at}
        onChange={(at) => at !== null && change({ at })}
        session={session}
        name={name}
      />
      <TextField
        label={t(storyTexts.correctionWrong)}
        value={value.wrong}
        onChange={(wrong) => change({ wrong })}
        maxLength={5000}
        rows={3}
      />
      <TextField
        label={t(storyTexts.correctionRight)}
        value={value.right}
        onChange={(right) => change({ right })}
        maxLength={5000}
        rows={3}
      />
      <Button look="quiet" onPress={() => onChange(null)}>
        {t(storyTexts.correctionRemove)}
      </Button>
    </fieldset>
  );
}
