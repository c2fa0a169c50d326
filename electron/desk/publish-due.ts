import { formatText } from '../../shared/base/format-text.ts';
import { formatPublishTime } from '../../shared/base/format-time.ts';
import { type Failure, FailureError } from '../../shared/bridge/failure.ts';
import type { Theme } from '../../shared/export/format.ts';
import { getMove } from '../../shared/story/status.ts';
import type { Story } from '../../shared/story/story.ts';
import type { Archive } from '../archive/archive.ts';
import { withSqliteFailures } from '../archive/file/sqlite-failure.ts';
import type { ScheduledStory } from '../archive/schedule.ts';
import { moveStories } from './move-stories.ts';

export interface DueReport {
  readonly published: readonly Story[];
  /** What could not go out though its time had come; it stays ready, with its time. */
  readonly held: readonly { readonly story: ScheduledStory; readonly failure: Failure }[];
}

/** What the history gives as the reason. */
const onSchedule = { en: 'Scheduled for {at}', vi: 'Hẹn giờ {at}' };

/** A page says it came out at its scheduled minute when it did, and else when it really came out. */
const ON_TIME_MS = 60_000;

/** Publishes every ready story whose time has come, each for itself, by the same move and checks as a person at the desk. */
export function publishDue(archive: Archive, theme: Theme, now: number): DueReport {
  const published: Story[] = [];
  const held: DueReport['held'][number][] = [];
  const { zone } = archive.settings.publication();
  const { language } = archive.settings.settings();
  for (const story of archive.schedule.due(now)) {
    const { id, at } = story;
    try {
      const move = getMove('publish');
      const time = now - at < ON_TIME_MS ? at : now;
      const reason = formatText(onSchedule, language, { at: formatPublishTime(at, zone) });
      const request = { storyIds: [id], move, reason, now, publishedAt: time };
      published.push(...withSqliteFailures(archive.folder, () => moveStories(archive, theme, request)));
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      held.push({ story, failure: error.failure });
    }
  }
  return { published, held };
}
