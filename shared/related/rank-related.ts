import type { RelatedCandidate, RelatedReason, RelatedSubject, RelatedSuggestion } from './related-story.ts';
import { sharedRuns } from './shared-runs.ts';

const DAY_MS = 86_400_000;
/** What each reason is worth, times how rare it is. Tags were chosen by somebody; words stand side by side by chance, too. */
const WORTH = { tag: 1, named: 0.7, pair: 0.35, section: 0.6 } as const;
/** A person, a body or an event says more than a topic. */
const NAMED_KIND = 1.2;
/** No run of words says more than this. */
const MOST_OF_RUN = 8;
/** The same section alone is a reason for so many days. */
const SECTION_DAYS = 30;
/** Stories of other sections as near as this say so. */
const NEAR_DAYS = 7;
/** What readers cannot open yet stands behind what they can. */
const UNPUBLISHED = 0.8;

/** The candidates that go with the story, the best first, each with its reasons. */
export function rankRelated(
  subject: RelatedSubject,
  candidates: readonly RelatedCandidate[],
): readonly RelatedSuggestion[] {
  return candidates
    .map((candidate) => weigh(subject, candidate))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.suggestion.datedAt - a.suggestion.datedAt)
    .map(({ suggestion }) => suggestion);
}

function weigh(subject: RelatedSubject, candidate: RelatedCandidate) {
  const days = Math.round((subject.datedAt - candidate.datedAt) / DAY_MS);
  const found = [...byTags(subject, candidate), ...byNames(subject, candidate), ...byWords(subject, candidate)];
  const where = byPlaceAndTime(subject, candidate, { days, isAlone: found.length === 0 });
  const all = where === null ? found : [...found, where];
  const sum = all.reduce((total, { score }) => total + score, 0);
  const { tagIds: _, names: __, ...shown } = candidate;
  return {
    score: sum * nearness(days) * (candidate.status === 'published' ? 1 : UNPUBLISHED),
    suggestion: { ...shown, reasons: all.map(({ reason }) => reason) },
  };
}

interface Weighed {
  readonly reason: RelatedReason;
  readonly score: number;
}

function byTags({ tags }: RelatedSubject, { tagIds }: RelatedCandidate): readonly Weighed[] {
  const shared = tags.filter(({ id }) => tagIds.has(id)).sort((a, b) => b.weight - a.weight);
  if (shared.length === 0) return [];
  const score = shared.reduce((sum, { weight, kind }) => sum + weight * (kind === 'topic' ? 1 : NAMED_KIND), 0);
  return [{ reason: { kind: 'tags', names: shared.map(({ name }) => name) }, score: score * WORTH.tag }];
}

function byNames({ nameWeights }: RelatedSubject, candidate: RelatedCandidate): readonly Weighed[] {
  const weightOf = (name: string) => nameWeights.get(name) ?? 0;
  const names = [...candidate.names].sort((a, b) => weightOf(b) - weightOf(a));
  if (names.length === 0) return [];
  const score = names.reduce((sum, name) => sum + weightOf(name), 0);
  return [{ reason: { kind: 'named', names }, score: score * WORTH.named }];
}

function byWords({ pairWeights }: RelatedSubject, { headline }: RelatedCandidate): readonly Weighed[] {
  const runs = sharedRuns(headline, (pair) => pairWeights.has(pair));
  if (runs.length === 0) return [];
  const scored = runs.map((run) => ({ run, score: Math.min(weightOfRun(run.words, pairWeights), MOST_OF_RUN) }));
  scored.sort((a, b) => b.score - a.score);
  const score = scored.reduce((sum, one) => sum + one.score, 0) * WORTH.pair;
  return [{ reason: { kind: 'words', words: scored.map(({ run }) => run.text) }, score }];
}

function weightOfRun(words: readonly string[], pairWeights: ReadonlyMap<string, number>): number {
  return words.slice(1).reduce((sum, word, index) => sum + (pairWeights.get(`${words[index] ?? ''} ${word}`) ?? 0), 0);
}

function byPlaceAndTime(
  { section }: RelatedSubject,
  candidate: RelatedCandidate,
  { days, isAlone }: { readonly days: number; readonly isAlone: boolean },
): Weighed | null {
  const distance = Math.abs(days);
  if (section !== '' && candidate.section === section && (!isAlone || distance <= SECTION_DAYS))
    return { reason: { kind: 'section', days }, score: WORTH.section };
  return !isAlone && distance <= NEAR_DAYS ? { reason: { kind: 'date', days }, score: 0 } : null;
}

/** 1 on the same day, about 0.8 after two months, never below 0.55: an old story about the same thing still is. */
function nearness(days: number): number {
  return 0.55 + 0.45 / (1 + Math.abs(days) / 60);
}
