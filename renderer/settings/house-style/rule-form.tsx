import { isLanguage, languages } from '../../../shared/base/language.ts';
import { grades } from '../../../shared/check/check.ts';
import type { HouseRule } from '../../../shared/check/house-style/house-rule.ts';
import { languageTexts } from '../../../shared/story/value-texts.ts';
import { useText } from '../../messages/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { houseStyleTexts } from './house-style-texts.ts';

export interface RuleFormProps {
  readonly rule: HouseRule;
  readonly onChange: (parts: Partial<HouseRule>) => void;
}

const choices = ['isPattern', 'wholeWord', 'matchCase', 'matchMarks'] as const;
const gradeNames = ['stop', 'warn', 'suggest'] as const;
const EVERY = 'every';

/** The parts of a rule. */
export function RuleForm({ rule, onChange }: RuleFormProps) {
  const t = useText();
  const { explanation, replacement } = rule;
  return (
    <div className="rule-form">
      <TextField
        label={t(houseStyleTexts.pattern)}
        value={rule.pattern}
        onChange={(pattern) => onChange({ pattern })}
        maxLength={500}
        autoFocus
      />
      <div className="rule-choices">
        {choices.map((name) => (
          <Switch
            key={name}
            label={t(houseStyleTexts[name])}
            isSelected={rule[name]}
            onChange={(isOn) => onChange({ [name]: isOn })}
          />
        ))}
      </div>
      <Switch
        label={t(houseStyleTexts.writes)}
        isSelected={replacement !== null}
        onChange={(isOn) => onChange({ replacement: isOn ? '' : null })}
      />
      {replacement !== null && (
        <TextField
          label={t(houseStyleTexts.replacement)}
          {...(rule.isPattern && { hint: t(houseStyleTexts.replacementHint) })}
          value={replacement}
          onChange={(text) => onChange({ replacement: text })}
          maxLength={500}
        />
      )}
      <TextField
        label={t(houseStyleTexts.explanationVi)}
        value={explanation.vi}
        onChange={(vi) => onChange({ explanation: { ...explanation, vi } })}
        maxLength={300}
      />
      <TextField
        label={t(houseStyleTexts.explanationEn)}
        value={explanation.en}
        onChange={(en) => onChange({ explanation: { ...explanation, en } })}
        maxLength={300}
      />
      <div className="rule-selects">
        <Select
          label={t(houseStyleTexts.grade)}
          options={gradeNames.map((id) => ({ id, label: t(grades[id]) }))}
          value={rule.grade}
          onChange={(id) => onChange({ grade: gradeNames.find((name) => name === id) ?? 'suggest' })}
        />
        <Select
          label={t(houseStyleTexts.language)}
          options={[
            { id: EVERY, label: t(houseStyleTexts.everyLanguage) },
            ...languages.map((id) => ({ id, label: t(languageTexts[id]) })),
          ]}
          value={rule.language ?? EVERY}
          onChange={(id) => onChange({ language: isLanguage(id) ? id : null })}
        />
      </div>
      <ExamplesField label={t(houseStyleTexts.finds)} examples={rule.finds} onChange={(finds) => onChange({ finds })} />
      <ExamplesField
        label={t(houseStyleTexts.passes)}
        examples={rule.passes}
        onChange={(passes) => onChange({ passes })}
      />
    </div>
  );
}

interface ExamplesFieldProps {
  readonly label: string;
  readonly examples: readonly string[];
  readonly onChange: (examples: readonly string[]) => void;
}

function ExamplesField({ label, examples, onChange }: ExamplesFieldProps) {
  return (
    <TextField
      label={label}
      rows={2}
      defaultValue={examples.join('\n')}
      onChange={(text) => onChange(text.split('\n').filter((line) => line.trim() !== ''))}
    />
  );
}
