import type { CheckSubject, ReportedFinding } from '../../shared/check/check.ts';
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
): readonly ReportedFinding[] {
  return runChecks(checkSubject(archive, story), action);
}

/** The story with everything the checks look at. */
export function checkSubject(archive: Archive, story: Story): CheckSubject {
  return {
    story,
    photos: new Map(photosOf(archive, story).map((photo) => [photo.id, photo])),
    publication: archive.settings.publication(),
    rules: archive.settings.houseRules(),
    neighbours: archive.neighbours.of(story),
    now: Date.now(),
  };
}

/** The photos a story places or shows with its related items, as far as the archive has them. */
export function photosOf(archive: Archive, { body, fields }: Story): readonly Photo[] {
  const placed = listFigures(body).map(({ photoId }) => photoId);
  const ids = [...placed, ...fields.related.map(({ photoId }) => photoId)].filter((id) => id !== null);
  return archive.photos.byIds([...new Set(ids)]);
}
