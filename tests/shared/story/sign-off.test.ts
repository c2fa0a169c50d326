import { describe, expect, it } from 'vitest';
import { signOff } from '../../../shared/story/sign-off.ts';
import type { StoryVersion } from '../../../shared/story/story.ts';

function history(...steps: readonly Partial<StoryVersion>[]): readonly StoryVersion[] {
  const versions = steps.map((step, index) => ({
    id: String(index),
    rev: index + 1,
    parentRev: index,
    mergedId: null,
    cause: 'edited' as const,
    author: '',
    reason: '',
    name: '',
    savedAt: index + 1,
    words: 0,
    changed: [],
    status: null,
    ...step,
  }));
  return versions.toReversed();
}

describe('signOff', () => {
  it('tells writers from editors by when the desk took the story, and who made it ready and published it', () => {
    const versions = history(
      { cause: 'created', author: 'Lam' },
      { author: 'Lam' },
      { cause: 'status', status: 'submitted', author: 'Lam' },
      { author: 'Hà' },
      { author: 'Lam' },
      { cause: 'overrode', author: 'Nga' },
      { cause: 'status', status: 'ready', author: 'Hà' },
      { cause: 'status', status: 'published', author: 'Minh' },
      { cause: 'updated', status: 'published', author: 'Hà' },
    );
    expect(signOff(versions)).toEqual([
      { step: 'wrote', author: 'Lam', at: 5 },
      { step: 'edited', author: 'Hà', at: 4 },
      { step: 'ready', author: 'Hà', at: 7 },
      { step: 'published', author: 'Hà', at: 9 },
    ]);
  });

  it('leaves out versions beside the main line and people without a name', () => {
    expect(signOff(history({ cause: 'created' }, { rev: -1, author: 'Xa', cause: 'parallel' }))).toEqual([]);
  });
});
