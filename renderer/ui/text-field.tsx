import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components';
import './field.css';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  /** The label is read aloud but not shown, where the place says it already. */
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly hint?: string;
  /** More than one line: how many at least. */
  readonly rows?: number;
}

export function TextField({ label, isLabelHidden = false, placeholder, hint, rows, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} className="field">
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      {rows === undefined ? (
        <Input className="field-input" placeholder={placeholder ?? ''} />
      ) : (
        <TextArea className="field-input" placeholder={placeholder ?? ''} rows={rows} />
      )}
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
    </AriaTextField>
  );
}
