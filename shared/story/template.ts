import type { DocumentJson } from '../document/json.ts';
import type { FieldName, StoryFields } from './fields.ts';

/** What a template gives a new story. Times, bylines, slug and the like belong to one story and are left out. */
export const templateFieldNames = [
  'section',
  'kicker',
  'headline',
  'sapo',
  'agencyPrefix',
  'tags',
  'subjects',
  'language',
  'genre',
  'priority',
] as const satisfies readonly FieldName[];

export type TemplateFields = Partial<Pick<StoryFields, (typeof templateFieldNames)[number]>>;

export interface TemplateContent {
  readonly fields: TemplateFields;
  readonly body: DocumentJson;
}

/** A pattern that new stories start from. */
export interface StoryTemplate {
  readonly id: string;
  readonly name: string;
}

export function pickTemplateFields(fields: StoryFields): TemplateFields {
  return Object.fromEntries(templateFieldNames.map((name) => [name, fields[name]]));
}
