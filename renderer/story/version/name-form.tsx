import { Tag } from 'lucide-react';
import { useState } from 'react';
import type { Text } from '../../../shared/base/language.ts';
import { useText } from '../../messages/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { versionTexts } from './version-texts.ts';

export interface NameFormProps {
  readonly label: Text;
  /** How the button is read aloud where its words alone do not say which version is meant. */
  readonly describedAs?: string;
  readonly initial: string;
  readonly onName: (name: string) => void;
}

/** A button that turns into a box for a version's name; Enter gives it, Escape leaves it. */
export function NameForm({ label, describedAs, initial, onName }: NameFormProps) {
  const t = useText();
  const [name, setName] = useState<string | null>(null);
  if (name === null)
    return (
      <Button
        look="quiet"
        icon={Tag}
        onPress={() => setName(initial)}
        {...(describedAs === undefined ? {} : { 'aria-label': describedAs })}
      >
        {t(label)}
      </Button>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onName(name.trim());
        setName(null);
      }}
    >
      <TextField
        label={t(versionTexts.versionName)}
        value={name}
        onChange={setName}
        maxLength={200}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Escape') setName(null);
          else event.continuePropagation();
        }}
      />
    </form>
  );
}
