import { formatText } from '../base/format-text.ts';
import type { Language, Text } from '../base/language.ts';
import type { RelatedReason } from './related-story.ts';

const texts = {
  tags: { en: '{count, plural, one {# tag} other {# tags}} in common: {names}', vi: '{count} tag chung: {names}' },
  named: { en: 'both name {names}', vi: 'cùng nhắc {names}' },
  words: { en: 'both about {names}', vi: 'cùng nói về {names}' },
  section: { en: 'same section, {when}', vi: 'cùng chuyên mục, {when}' },
  sameDay: { en: 'the same day', vi: 'cùng ngày' },
  days: {
    en: '{count, plural, one {# day} other {# days}} {side, select, before {earlier} other {later}}',
    vi: '{count} ngày {side, select, before {trước} other {sau}}',
  },
  months: {
    en: '{count, plural, one {# month} other {# months}} {side, select, before {earlier} other {later}}',
    vi: '{count} tháng {side, select, before {trước} other {sau}}',
  },
  years: {
    en: '{count, plural, one {# year} other {# years}} {side, select, before {earlier} other {later}}',
    vi: '{count} năm {side, select, before {trước} other {sau}}',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** So many names are said; the rest is counted. */
const MOST_NAMES = 3;

/** `2 tag chung: …`, `cùng chuyên mục, 3 ngày trước`. */
export function describeReason(reason: RelatedReason, language: Language): string {
  switch (reason.kind) {
    case 'tags':
      return formatText(texts.tags, language, { count: reason.names.length, names: listNames(reason.names) });
    case 'named':
      return formatText(texts.named, language, { names: listNames(reason.names) });
    case 'words':
      return formatText(texts.words, language, { names: listNames(reason.words.map((words) => `“${words}”`)) });
    case 'section':
      return formatText(texts.section, language, { when: describeDistance(reason.days, language) });
    case 'date':
      return describeDistance(reason.days, language);
  }
}

/** All reasons of a suggestion on one line. */
export function describeReasons(reasons: readonly RelatedReason[], language: Language): string {
  return reasons.map((reason) => describeReason(reason, language)).join(' · ');
}

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return names.length > MOST_NAMES ? `${shown} +${names.length - MOST_NAMES}` : shown;
}

function describeDistance(days: number, language: Language): string {
  const side = days > 0 ? 'before' : 'after';
  const distance = Math.abs(days);
  if (distance === 0) return formatText(texts.sameDay, language);
  if (distance < 60) return formatText(texts.days, language, { count: distance, side });
  if (distance < 730) return formatText(texts.months, language, { count: Math.round(distance / 30.4), side });
  return formatText(texts.years, language, { count: Math.round(distance / 365.25), side });
}
