import type { StoryVersion } from './story.ts';

/** One hand a story went through. */
export interface SignOffStep {
  readonly step: 'wrote' | 'edited' | 'ready' | 'published';
  readonly author: string;
  /** When they had a hand in it last. */
  readonly at: number;
}

const WORK: readonly StoryVersion['cause'][] = [
  'created',
  'imported',
  'edited',
  'restored',
  'merged',
  'rescued',
  'command',
];

/**
 * Who wrote, edited, made ready and published a story, by its history. Work before it was first submitted or taken by the
 * desk is writing, later work editing; people who gave no name are left out.
 */
export function signOff(newestFirst: readonly StoryVersion[]): readonly SignOffStep[] {
  const oldestFirst = newestFirst.filter(({ rev }) => rev > 0).toReversed();
  const firstMove = oldestFirst.find(({ status }) => status !== null && status !== 'draft' && status !== 'returned');
  const wrote = new Map<string, number>();
  const edited = new Map<string, number>();
  for (const { cause, author, rev, savedAt } of oldestFirst) {
    if (author === '' || !WORK.includes(cause)) continue;
    const isWriting = firstMove === undefined || rev < firstMove.rev || wrote.has(author);
    (isWriting ? wrote : edited).set(author, savedAt);
  }
  const steps = (step: SignOffStep['step'], hands: ReadonlyMap<string, number>) =>
    [...hands].map(([author, at]): SignOffStep => ({ step, author, at }));
  return [
    ...steps('wrote', wrote),
    ...steps('edited', edited),
    ...lastMove(oldestFirst, 'ready'),
    ...lastMove(oldestFirst, 'published'),
  ];
}

function lastMove(oldestFirst: readonly StoryVersion[], step: 'ready' | 'published'): readonly SignOffStep[] {
  const last = oldestFirst.findLast(({ status, author }) => status === step && author !== '');
  return last === undefined ? [] : [{ step, author: last.author, at: last.savedAt }];
}
