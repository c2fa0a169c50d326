import { useEffect, useState, useSyncExternalStore } from 'react';
import { Group } from 'react-aria-components';
import { useText } from '../../messages/use-text.ts';
import { Button } from '../../ui/button.tsx';
import type { StorySession } from '../session/open-session.ts';
import { storyTexts } from '../story-texts.ts';

/** Widths people read the page at. */
const widths = [
  { id: 'phone', widthPx: 390, label: storyTexts.phone },
  { id: 'tablet', widthPx: 820, label: storyTexts.tablet },
  { id: 'desktop', widthPx: 1280, label: storyTexts.desktop },
] as const;

type Width = (typeof widths)[number];

/** How long the text must be saved and at rest before the page is shown anew. */
const REST_MS = 800;

/** The page as it will be exported, in a frame that runs nothing; it shares our origin only to show this door's photos. */
export function PreviewTab({ session }: { readonly session: StorySession }) {
  const t = useText();
  const rev = useRestingRev(session);
  const [width, setWidth] = useState<Width>(widths[0]);
  useEffect(() => void session.saver.flush(), [session]);
  return (
    <div className="preview-tab">
      <Group className="preview-widths" aria-label={t(storyTexts.previewWidth)}>
        {widths.map((choice) => (
          <Button key={choice.id} look="quiet" aria-pressed={choice === width} onPress={() => setWidth(choice)}>
            {t(choice.label)}
          </Button>
        ))}
      </Group>
      <div className="preview-frame" data-width={width.id}>
        <iframe
          key={rev}
          title={t(storyTexts.previewFrame)}
          sandbox="allow-same-origin"
          src={`/preview/${session.storyId}?rev=${rev}`}
        />
      </div>
    </div>
  );
}

function useRestingRev({ saver }: StorySession): number {
  const rev = useSyncExternalStore(saver.subscribe, saver.rev);
  const [resting, setResting] = useState(rev);
  useEffect(() => {
    const timer = setTimeout(() => setResting(rev), REST_MS);
    return () => clearTimeout(timer);
  }, [rev]);
  return resting;
}
