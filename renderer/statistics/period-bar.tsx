import { daysOfPeriod, type Period, type PeriodName, periodNames } from '../../shared/story/statistics-period.ts';
import { useText } from '../messages/use-text.ts';
import { type Option, Select } from '../ui/select.tsx';
import { screenTexts } from './statistics-texts.ts';

const names = Object.keys(periodNames) as readonly PeriodName[]; // Object.keys forgets the key type

interface PeriodBarProps {
  readonly period: Period;
  /** `2022-06-19`, of the publication. */
  readonly today: string;
  readonly onChange: (period: Period) => void;
}

/** A period by its name or by its days. */
export function PeriodBar({ period, today, onChange }: PeriodBarProps) {
  const t = useText();
  const isSame = (name: PeriodName) => {
    const { from, to } = daysOfPeriod(name, today);
    return from === period.from && to === period.to;
  };
  const named = names.find(isSame) ?? null;
  const options: readonly Option[] = names.map((id) => ({ id, label: t(periodNames[id]) }));
  const own = { id: 'own', label: t(screenTexts.ownDays) };
  const choose = (id: string) => {
    const name = names.find((one) => one === id);
    if (name !== undefined) onChange(daysOfPeriod(name, today));
  };
  return (
    <div className="period-bar">
      <Select
        label={t(screenTexts.period)}
        options={named === null ? [...options, own] : options}
        value={named ?? own.id}
        onChange={choose}
      />
      <DayField label={t(screenTexts.from)} value={period.from} onChange={(from) => onChange({ ...period, from })} />
      <DayField label={t(screenTexts.to)} value={period.to} onChange={(to) => onChange({ ...period, to })} />
    </div>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        className="field-input"
        type="date"
        min="1900-01-01"
        max="9999-12-30"
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
      />
    </label>
  );
}
