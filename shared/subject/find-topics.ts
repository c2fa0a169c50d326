import { foldForIndex } from '../base/fold-text.ts';
import type { Language } from '../base/language.ts';
import { digitsOf, findMediaTopic, type MediaTopic, mediaTopics } from './media-topics.ts';

/**
 * The subjects what was typed may mean, best first: their names in either language, upper and lower case and marks
 * ignored, or their codes. Everything, in the order of the list, when nothing was typed.
 */
export function findTopics(typed: string): readonly MediaTopic[] {
  const wanted = foldForIndex(typed);
  if (wanted === '') return mediaTopics;
  return known
    .map(({ topic, names }) => ({ topic, rank: Math.min(...names.map((name) => rankOf(name, wanted))) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ topic }) => topic);
}

/** The one subject that is called so, or has this code or number. */
export function findTopicNamed(typed: string): MediaTopic | null {
  const wanted = foldForIndex(typed);
  return known.find(({ names }) => names.includes(wanted))?.topic ?? null;
}

/** What a subject is called; its code when this version does not know it. */
export function topicName(code: string, language: Language): string {
  return findMediaTopic(code)?.name[language] ?? code;
}

/** The name of the subject it stands under; '' at the top. */
export function broaderName({ broader }: MediaTopic, language: Language): string {
  return broader === null ? '' : topicName(broader, language);
}

const NOT_FOUND = 4;

const known = mediaTopics.map((topic) => ({
  topic,
  names: [topic.name.vi, topic.name.en, digitsOf(topic.code), topic.code].map(foldForIndex),
}));

/** The whole name, its beginning, from another word on, its words in any order, or nothing. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  const words = name.split(' ');
  return wanted.split(' ').every((part) => words.some((word) => word.startsWith(part))) ? 3 : NOT_FOUND;
}
