import { isLanguage, languages } from '../../../shared/base/language.ts';
import { inlineText } from '../../../shared/document/read-document.ts';
import { type Genre, genres, variantNames } from '../../../shared/story/field-kinds.ts';
import { genreTexts, languageTexts, variantTexts } from '../../../shared/story/value-texts.ts';
import { useText } from '../../messages/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { storyTexts } from '../story-texts.ts';
import type { ControlProps } from './control-props.ts';

export function LineControl({ label, value, onChange }: ControlProps<'line'>) {
  return <TextField label={label} value={value} onChange={onChange} maxLength={500} />;
}

export function TextControl({ label, value, onChange }: ControlProps<'text'>) {
  return <TextField label={label} value={value} onChange={onChange} maxLength={20_000} rows={4} />;
}

export function RichLineControl({ label, value, onChange }: ControlProps<'richLine'>) {
  const write = (text: string) => onChange(text === '' ? [] : [{ type: 'text', text }]);
  return <TextField label={label} value={inlineText(value)} onChange={write} rows={3} />;
}

/** Null is the publication's prefix; a story of another paper brings its own, even an empty one. */
export function PrefixControl({ label, value, onChange }: ControlProps<'prefix'>) {
  const t = useText();
  return (
    <div className="control-group">
      <Switch
        label={t(storyTexts.prefixOwn)}
        isSelected={value !== null}
        onChange={(isOwn) => onChange(isOwn ? '' : null)}
      />
      {value !== null && <TextField label={label} value={value} onChange={onChange} maxLength={60} />}
    </div>
  );
}

export function VariantsControl({ label, value, onChange }: ControlProps<'variants'>) {
  const t = useText();
  return (
    <fieldset className="control-group">
      <legend className="field-label">{label}</legend>
      {variantNames.map((name) => (
        <TextField
          key={name}
          label={t(variantTexts[name])}
          value={value[name] ?? ''}
          onChange={(text) => onChange({ ...value, [name]: text })}
          maxLength={500}
        />
      ))}
    </fieldset>
  );
}

export function LanguageControl({ label, value, onChange }: ControlProps<'language'>) {
  const t = useText();
  const options = languages.map((id) => ({ id, label: t(languageTexts[id]) }));
  return <Select label={label} options={options} value={value} onChange={(id) => isLanguage(id) && onChange(id)} />;
}

export function GenreControl({ label, value, onChange }: ControlProps<'genre'>) {
  const t = useText();
  const options = genres.map((id) => ({ id, label: t(genreTexts[id]) }));
  const choose = (id: string) => {
    const genre: Genre | undefined = genres.find((known) => known === id);
    if (genre !== undefined) onChange(genre);
  };
  return <Select label={label} options={options} value={value} onChange={choose} />;
}

const priorities = ['1', '2', '3', '4', '5', '6'].map((id) => ({ id, label: id }));

export function PriorityControl({ label, value, onChange }: ControlProps<'priority'>) {
  return <Select label={label} options={priorities} value={String(value)} onChange={(id) => onChange(Number(id))} />;
}

export function FlagControl({ label, value, onChange }: ControlProps<'flag'>) {
  return <Switch label={label} isSelected={value} onChange={onChange} />;
}
