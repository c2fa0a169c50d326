import { useEffect } from 'react';
import { failures } from '../../shared/bridge/failures.ts';
import { onEvent } from '../bridge/events.ts';
import { publishTexts } from '../messages/publish.ts';
import { goTo } from '../state/place.ts';
import { showToast } from '../state/toasts.ts';

/** Tells the person which scheduled story came out by itself, and which one did not. */
export function useScheduleNews(): void {
  useEffect(
    () =>
      onEvent((event) => {
        if (event.kind !== 'schedule-kept' && event.kind !== 'schedule-missed') return;
        const { storyId, headline } = event;
        const open = { label: publishTexts.openStory, run: () => goTo({ screen: 'story', storyId }) };
        if (event.kind === 'schedule-kept')
          showToast({ tone: 'plain', text: publishTexts.cameOut, values: { headline }, action: open });
        else {
          const { code, values } = event.failure;
          const hint = failures[code].message;
          showToast({
            tone: 'problem',
            text: publishTexts.keptIn,
            values: { ...values, headline },
            hint,
            action: open,
          });
        }
      }),
    [],
  );
}
