import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { onEvent } from '../../bridge/events.ts';
import type { Saver } from '../../editor/autosave/saver.ts';
import type { LinkWatch } from '../../editor/link-watch.ts';

/** The archive is asked when nothing was saved for so long. */
const AT_REST_MS = 700;

export interface LinksPlace {
  readonly storyId: string;
  readonly saver: Pick<Saver, 'rev' | 'subscribe'>;
  readonly links: LinkWatch;
  /** Whether the draft points to any story at all. */
  readonly hasLinks: () => boolean;
}

/** Keeps what is known of linked stories fresh: after each save of this story, and when another one changes. */
export function followLinks({ storyId, saver, links, hasLinks }: LinksPlace): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  async function look(): Promise<void> {
    const answer = hasLinks() ? await ask(client.story.linkChanges({ id: storyId })) : null;
    if (!isStopped && answer?.ok !== false) links.put(answer?.value ?? []);
  }

  function lookSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void look().catch(globalThis.reportError), AT_REST_MS);
  }

  let seen = saver.rev();
  const stopSaver = saver.subscribe(() => {
    if (saver.rev() === seen) return;
    seen = saver.rev();
    lookSoon();
  });
  const stopEvents = onEvent((event) => {
    const isOther = event.kind === 'story-changed' && event.storyId !== storyId;
    if (isOther || event.kind === 'stories-changed') lookSoon();
  });
  void look().catch(globalThis.reportError);

  return () => {
    isStopped = true;
    clearTimeout(timer);
    stopSaver();
    stopEvents();
  };
}
