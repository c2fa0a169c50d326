import { useQuery } from '@tanstack/react-query';
import { OctagonAlert, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { nextAction, type StatusName } from '../../../shared/story/status.ts';
import type { StoryRow } from '../../../shared/story/story.ts';
import { useText } from '../../messages/use-text.ts';
import { takeTurns } from '../../state/take-turns.ts';
import { storyCheck } from '../../story/checks/story-check.ts';
import { countProblems } from './count-problems.ts';

/** What is scrolled past, or found for a word that goes on, is not checked. */
const IN_SIGHT_MS = 500;
/** Checking a longer one would hold up whoever writes. */
const MOST_WORDS = 5000;
const over: ReadonlySet<StatusName> = new Set(['published', 'withdrawn', 'trashed']);
const icons = { stop: OctagonAlert, warn: TriangleAlert };

const inTurn = takeTurns();

/** Beside a story in the list: what keeps it from its next step, as far as the checks see. */
export function LineProblems({ story: { id, rev, status, words } }: { readonly story: StoryRow }) {
  const t = useText();
  const stays = useStaying();
  const { queryKey, queryFn } = storyCheck({ id, rev, action: nextAction(status) });
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => inTurn(signal, queryFn),
    enabled: stays && !over.has(status) && words <= MOST_WORDS,
  });
  if (data === undefined) return null;
  return countProblems(data.findings).map(({ grade, text, count }) => {
    if (grade === 'suggest') return null;
    const Icon = icons[grade];
    return (
      <span key={grade} className="line-problems" data-grade={grade} title={t(text, { count })}>
        <Icon size={12} aria-hidden />
        <span aria-hidden>{count}</span>
        <span className="visually-hidden">{t(text, { count })}</span>
      </span>
    );
  });
}

function useStaying(): boolean {
  const [stays, setStays] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setStays(true), IN_SIGHT_MS);
    return () => clearTimeout(timer);
  }, []);
  return stays;
}
