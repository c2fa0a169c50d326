import { ChevronDown } from 'lucide-react';
import { type FocusEventHandler, useEffect, useState } from 'react';
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
  /** An option taken is all there is to choose: the list closes. Else it stays for the next one. */
  readonly closesOnChoice?: boolean;
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
  closesOnChoice = false,
}: ComboBoxProps) {
  // The list closes when the value changes, so a choice is the value for one moment.
  const [chosen, setChosen] = useState<Key | null>(null);
  useEffect(() => {
    if (chosen !== null) setChosen(null);
  }, [chosen]);
  const choose = (key: Key | null) => {
    if (closesOnChoice) setChosen(key);
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
      value={chosen}
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
