import { ChevronsUpDown } from 'lucide-react';
import {
  Select as AriaSelect,
  Button,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { useAfterChoice } from './use-after-choice.ts';
import './field.css';

export interface Option {
  readonly id: string;
  readonly label: string;
}

export interface SelectProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  /** Something was chosen, and the keyboard is free to go elsewhere. */
  readonly onChosen?: () => void;
}

export function Select({ label, isLabelHidden = false, options, value, onChange, onChosen }: SelectProps) {
  const after = useAfterChoice(onChosen);
  const choose = (key: Key | null) => {
    if (key === null) return;
    after.choose();
    onChange(String(key));
  };
  return (
    <AriaSelect className="field" value={value} onChange={choose}>
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Button className="field-input select-button" onFocus={after.onFocus}>
        <SelectValue />
        <ChevronsUpDown size={14} aria-hidden />
      </Button>
      <Popover className="popover">
        <ListBox items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="option">
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
