import type { Language } from '../../shared/base/language.ts';
import { findCheck } from '../../shared/check/checks.ts';
import type { FieldWords } from '../../shared/compare/field-lines.ts';
import type { StoryFields } from '../../shared/story/fields.ts';
import type { Archive } from '../archive/archive.ts';

/** The words of field values of these stories: the names of their tags, the zone of their times. */
export function fieldWords({ tags, settings }: Archive, all: readonly StoryFields[], language: Language): FieldWords {
  const named = tags.byIds([...new Set(all.flatMap((fields) => fields.tags))]);
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return {
    language,
    zone: settings.publication().zone,
    tagName: (id) => names.get(id) ?? id,
    checkName: (id) => findCheck(id)?.title[language] ?? id,
  };
}
