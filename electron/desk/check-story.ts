import type { CheckSubject, Neighbours, ReportedFinding } from '../../shared/check/check.ts';
import { runChecks } from '../../shared/check/run-checks.ts';
import { listFigures } from '../../shared/document/read-document.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import type { CheckAction } from '../../shared/story/check-action.ts';
import type { Story } from '../../shared/story/story.ts';
import type { Archive } from '../archive/archive.ts';

/** What the checks find in a story of the archive before an action. */
export function checkStory(
  archive: Archive,
  story: Story,
  action: CheckAction = 'publish',
  now = Date.now(),
): readonly ReportedFinding[] {
  return runChecks(checkSubject(archive, story, now), action);
}

/** The story with everything the checks look at. */
export function checkSubject(archive: Archive, story: Story, now = Date.now()): CheckSubject {
  let neighbours: Neighbours | null = null;
  return {
    story,
    photos: new Map(photosOf(archive, story).map((photo) => [photo.id, photo])),
    publication: archive.settings.publication(),
    rules: archive.settings.houseRules(),
    // Only some checks ask for them, and an export of many stories for none.
    get neighbours() {
      neighbours ??= archive.neighbours.of(story);
      return neighbours;
    },
    now,
  };
}

/** The photos a story places or shows with its related items, as far as the archive has them. */
export function photosOf(archive: Archive, { body, fields }: Story): readonly Photo[] {
  const placed = listFigures(body).map(({ photoId }) => photoId);
  const ids = [...placed, ...fields.related.map(({ photoId }) => photoId)].filter((id) => id !== null);
  return archive.photos.byIds([...new Set(ids)]);
}
