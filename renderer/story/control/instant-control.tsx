import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { formatIsoWithOffset, formatPublishTime, parsePublishTime } from '../../../shared/base/format-time.ts';
import { fields, type StoryField } from '../../../shared/story/fields.ts';
import { type TextFormatter, useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { TextField } from '../../ui/text-field.tsx';
import { storyTexts } from '../story-texts.ts';
import type { ControlProps } from './control-props.ts';

/**
 * A time in the publication's zone, written as its pages print it. The story gets it when it is written to the end, by
 * leaving the box: a day on its way to a day and an hour is another time, at which a story could go out.
 */
export function InstantControl({ label, value, onChange, name }: ControlProps<'instant'>) {
  const t = useText();
  const { zone } = useAppState().publication;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : formatPublishTime(value, zone));
  const at = typed === null ? value : parsePublishTime(typed, zone);
  const field: StoryField = fields[name];
  const problem = typed === null || typed.trim() === '' ? null : judge(at, field.isAhead === true);
  const take = () => {
    if (typed === null || problem !== null) return;
    setTyped(null);
    if (at !== value) onChange(at);
  };
  useLastly(take);
  const listen = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) take();
  };
  return (
    <TextField
      label={label}
      value={shown}
      onChange={setTyped}
      onBlur={take}
      onKeyDown={listen}
      placeholder={t(storyTexts.instantPlaceholder)}
      isInvalid={problem !== null}
      {...(problem !== null ? { hint: t(storyTexts[problem]) } : at !== null && { hint: sayZone(at, zone, t) })}
    />
  );
}

function judge(at: number | null, isAhead: boolean): 'instantWrong' | 'instantPast' | null {
  if (at === null) return 'instantWrong';
  return isAhead && at <= Date.now() ? 'instantPast' : null;
}

/** Does a thing when the control goes, as it would be done by then. */
function useLastly(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => () => latest.current(), []);
}

/** Which clock the time is read on, and what this laptop's own shows then where that is another. */
function sayZone(at: number, zone: string, t: TextFormatter): string {
  const values = { zone, offset: formatIsoWithOffset(at, zone).slice(-6) };
  const here = formatPublishTime(at, Intl.DateTimeFormat().resolvedOptions().timeZone);
  if (here === formatPublishTime(at, zone)) return t(storyTexts.instantZone, values);
  return t(storyTexts.instantZoneHere, { ...values, here });
}
