import { useState } from 'react';
import { formatIsoWithOffset, formatPublishTime, parsePublishTime } from '../../../shared/base/format-time.ts';
import { type TextFormatter, useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { TextField } from '../../ui/text-field.tsx';
import { storyTexts } from '../story-texts.ts';
import type { ControlProps } from './control-props.ts';

/** A time in the publication's zone, written as its pages print it. What is no time yet stays in the box and not in the story. */
export function InstantControl({ label, value, onChange }: ControlProps<'instant'>) {
  const t = useText();
  const { zone } = useAppState().publication;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : formatPublishTime(value, zone));
  const isWrong = typed !== null && typed.trim() !== '' && parsePublishTime(typed, zone) === null;
  const write = (text: string) => {
    setTyped(text);
    const at = parsePublishTime(text, zone);
    if (text.trim() === '') onChange(null);
    else if (at !== null) onChange(at);
  };
  return (
    <TextField
      label={label}
      value={shown}
      onChange={write}
      onBlur={() => !isWrong && setTyped(null)}
      placeholder={t(storyTexts.instantPlaceholder)}
      isInvalid={isWrong}
      {...(isWrong ? { hint: t(storyTexts.instantWrong) } : value !== null && { hint: sayZone(value, zone, t) })}
    />
  );
}

/** Which clock the time is read on, and what this laptop's own shows then where that is another. */
function sayZone(at: number, zone: string, t: TextFormatter): string {
  const values = { zone, offset: formatIsoWithOffset(at, zone).slice(-6) };
  const here = formatPublishTime(at, Intl.DateTimeFormat().resolvedOptions().timeZone);
  if (here === formatPublishTime(at, zone)) return t(storyTexts.instantZone, values);
  return t(storyTexts.instantZoneHere, { ...values, here });
}
