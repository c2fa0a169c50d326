import { formatClock } from '../../../shared/base/format-time.ts';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { useStore } from '../../state/store.ts';
import { fieldDrafts, lastSavedAt } from './field-drafts.ts';
import { inspectorTexts } from './inspector-texts.ts';

/** Whether the archive has everything that was typed. */
export function SavingState() {
  const t = useText();
  const { zone } = useAppState().publication;
  const drafts = [...useStore(fieldDrafts).values()];
  const savedAt = useStore(lastSavedAt);
  const states = drafts.map(({ state }) => state);
  const words = states.includes('failed')
    ? t(inspectorTexts.failed)
    : states.includes('saving')
      ? t(inspectorTexts.saving)
      : states.includes('typed')
        ? t(inspectorTexts.typing)
        : savedAt === null
          ? ''
          : `${t(inspectorTexts.saved)} ${formatClock(savedAt, zone)}`;
  return (
    <p className="photo-saving" role="status" data-failed={states.includes('failed')}>
      {words}
    </p>
  );
}
