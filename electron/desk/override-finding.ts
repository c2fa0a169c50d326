import { fail } from '../../shared/bridge/failure.ts';
import { findCheck } from '../../shared/check/checks.ts';
import type { CheckOverride } from '../../shared/story/field-kinds.ts';
import type { Archive } from '../archive/archive.ts';

export interface OverrideRequest {
  readonly storyId: string;
  readonly check: string;
  readonly about: string;
  /** '' takes the override back. */
  readonly reason: string;
}

/**
 * Puts a finding aside, or takes it up again. The story keeps who did it and why, and its history has a version for it.
 * Fails: story-not-found, check-final, reason-missing.
 */
export function overrideFinding(archive: Archive, request: OverrideRequest): { readonly rev: number } {
  const { storyId, check, about, reason } = request;
  const known = findCheck(check);
  if (known === undefined || known.isFinal === true) throw fail('check-final');
  const { author } = archive.settings.settings();
  const story = archive.stories.get(storyId);
  const others = story.fields.overrides.filter((one) => one.check !== check || one.about !== about);
  if (reason.trim() === '' && others.length === story.fields.overrides.length) throw fail('reason-missing');
  const added: readonly CheckOverride[] =
    reason.trim() === '' ? [] : [{ check, about, reason: reason.trim(), author, at: Date.now() }];
  return archive.stories.save({
    storyId,
    baseRev: story.rev,
    change: { fields: { overrides: [...others, ...added] } },
    cause: 'overrode',
    author,
    reason: `${check}: ${reason.trim()}`,
  });
}
