import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import './check-list.css';
import './field.css';

export interface CheckListProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Several of a few; each can be ticked. */
export function CheckList({ label, options, chosen, onChange }: CheckListProps) {
  return (
    <CheckboxGroup className="field check-list" value={[...chosen]} onChange={onChange}>
      <Label className="field-label">{label}</Label>
      <div className="check-list-options">
        {options.map((option) => (
          <Checkbox key={option.id} value={option.id} className="check-box">
            <span className="check-box-mark" aria-hidden />
            {option.label}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
