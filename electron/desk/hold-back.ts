import type { Text } from '../../shared/base/language.ts';
import type { StoryStep } from '../../shared/bridge/calls/story-list.ts';
import { fail } from '../../shared/bridge/failure.ts';
import type { ReportedFinding } from '../../shared/check/check.ts';
import { getCheck } from '../../shared/check/checks.ts';
import { findStops } from '../../shared/check/run-checks.ts';
import type { Story } from '../../shared/story/story.ts';
import type { Archive } from '../archive/archive.ts';
import { checkStory } from './check-story.ts';

/**
 * What is asked of a story before it leaves the house: as a proof, of which only what must never go out is held back, or
 * to a destination whose readers see it.
 */
export type Gate = 'export' | 'publish';

/** The one rule of every door, of single exports, of many and of copies. Fails: embargo, unfinished, export-held. */
export function requireExportable(archive: Archive, story: Story, gate: Gate, now: number): void {
  const stops = findStops(checkStory(archive, story, gate, now));
  const embargo = stops.find(({ check }) => check === 'embargo');
  if (embargo !== undefined) throw fail('embargo', { until: String(embargo.values?.['until']) });
  const unfinished = stops.filter(({ check }) => check === 'placeholder-left');
  if (unfinished.length > 0)
    throw fail('unfinished', { words: unfinished.map(({ values }) => String(values?.['words'])).join(', ') });
  if (stops.length > 0) throw fail('export-held', { checks: nameStops(stops) });
}

/** Puts aside every stop that may be, with the reason, in each story; its history keeps it. */
export function overrideStops(
  archive: Archive,
  storyIds: readonly string[],
  { gate, reason, now = Date.now() }: { readonly gate: Gate; readonly reason: string; readonly now?: number },
): readonly StoryStep[] {
  const { author } = archive.settings.settings();
  return archive.transaction(() =>
    storyIds.flatMap((storyId) => {
      const story = archive.stories.find(storyId);
      if (story === null) return []; // the export says that it is not there
      const stops = findStops(checkStory(archive, story, gate, now)).filter(
        ({ check }) => getCheck(check).isFinal !== true,
      );
      if (stops.length === 0) return [];
      const made = stops.map(({ check, about }) => ({ check, about, reason, author, at: now }));
      const saved = archive.stories.save({
        storyId,
        baseRev: story.rev,
        change: { fields: { overrides: [...story.fields.overrides, ...made] } },
        cause: 'overrode',
        author,
        reason: `${listChecks(stops).join(', ')}: ${reason}`,
      });
      return [{ storyId, rev: saved.rev }];
    }),
  );
}

function listChecks(stops: readonly ReportedFinding[]): readonly string[] {
  return [...new Set(stops.map(({ check }) => check))];
}

function nameStops(stops: readonly ReportedFinding[]): Text {
  const titles = listChecks(stops).map((id) => getCheck(id).title);
  return { en: titles.map(({ en }) => en).join(', '), vi: titles.map(({ vi }) => vi).join(', ') };
}
