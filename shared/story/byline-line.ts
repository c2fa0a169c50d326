import type { Language, Text } from '../base/language.ts';
import type { Byline, BylineRole } from './field-kinds.ts';

const words: Readonly<Record<Exclude<BylineRole, 'text'>, Text>> = {
  photo: { vi: 'Ảnh', en: 'Photos' },
  video: { vi: 'Video', en: 'Video' },
  translation: { vi: 'Dịch', en: 'Translation' },
  editing: { vi: 'Biên tập', en: 'Editing' },
};

/**
 * The joint byline at the end of a story: `Lam Dương. Ảnh Quang Thái`. Photographers are those of the bylines and then
 * the credits of the figures that are not named yet, in the order of the page.
 */
export function bylineLine(bylines: readonly Byline[], credits: readonly string[], language: Language): string {
  const named = (role: BylineRole) => bylines.filter((byline) => byline.role === role).map(({ name }) => name);
  const photographers = [...new Set([...named('photo'), ...credits.filter((credit) => credit !== '')])];
  const parts = [named('text').join(', ')];
  for (const role of ['photo', 'video', 'translation', 'editing'] as const) {
    const names = role === 'photo' ? photographers : named(role);
    if (names.length > 0) parts.push(`${words[role][language]} ${names.join(', ')}`);
  }
  return parts.filter((part) => part !== '').join('. ');
}
