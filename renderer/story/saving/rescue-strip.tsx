import { formatClock } from '../../../shared/base/format-time.ts';
import { type TextFormatter, useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { useStore } from '../../state/store.ts';
import type { StorySession } from '../session/open-session.ts';
import type { Rescued } from './draft-rescue.ts';
import { savingTexts } from './saving-texts.ts';

/** While the archive does not take the text: where the newest copy of it is, and what that place is worth. */
export function RescueStrip({ session }: { readonly session: StorySession }) {
  const t = useText();
  const { zone } = useAppState().publication;
  const rescued = useStore(session.rescue.rescued);
  if (rescued === null) return null;
  return (
    <p className="rescue-strip" role="status" data-kind={rescued.kind}>
      {t(savingTexts.keepsTrying)} {describeRescue(rescued, zone, t)}
    </p>
  );
}

export function describeRescue(rescued: Rescued, zone: string, t: TextFormatter): string {
  if (rescued.kind === 'nowhere') return t(savingTexts.rescuedNowhere);
  const time = formatClock(rescued.at, zone);
  if (rescued.kind === 'browser') return t(savingTexts.rescuedBrowser, { time });
  const { path, isOtherDisk } = rescued.place;
  return t(isOtherDisk ? savingTexts.rescuedOtherDisk : savingTexts.rescuedSameDisk, { time, path });
}
