import { ChevronDown } from 'lucide-react';
import type { FocusEventHandler } from 'react';
import {
  ComboBox as AriaComboBox,
  Button,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import './field.css';

export interface ComboOption {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
}

export interface ComboBoxProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly options: readonly ComboOption[];
  /** What stands in the field; the caller filters the options by it. */
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  readonly onChoose: (id: string) => void;
  readonly onBlur?: FocusEventHandler;
}

/** A text field that completes: any text may stay, an option may be taken. */
export function ComboBox({
  label,
  isLabelHidden = false,
  placeholder,
  options,
  text,
  onTextChange,
  onChoose,
  onBlur,
}: ComboBoxProps) {
  const choose = (key: Key | null) => {
    if (key !== null) onChoose(String(key));
  };
  return (
    <AriaComboBox
      className="field"
      allowsCustomValue
      menuTrigger="input"
      items={options}
      inputValue={text}
      onInputChange={onTextChange}
      value={null}
      onChange={choose}
      {...(onBlur === undefined ? {} : { onBlur })}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="combo">
        <Input className="field-input" placeholder={placeholder ?? ''} />
        <Button className="icon-button">
          <ChevronDown size={14} aria-hidden />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox<ComboOption>>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="option">
              {option.label}
              {option.detail !== undefined && <span className="option-detail">{option.detail}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
