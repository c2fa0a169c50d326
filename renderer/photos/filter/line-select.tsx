import type { Option } from '../../ui/select.tsx';

export interface LineSelectProps {
  readonly label: string;
  /** The words for no choice. Absent: something is always chosen. */
  readonly none?: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (id: string) => void;
}

/** A choice that takes no more room than a chip. */
export function LineSelect({ label, none, value, options, onChange }: LineSelectProps) {
  return (
    <select
      className={value === '' || none === undefined ? 'line-select' : 'line-select is-set'}
      aria-label={label}
      title={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {options.map(({ id, label: name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
