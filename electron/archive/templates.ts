import { cleanLine } from '../../shared/base/clean-text.ts';
import { newId } from '../../shared/base/new-id.ts';
import { fail } from '../../shared/bridge/failure.ts';
import type { DocumentJson } from '../../shared/document/json.ts';
import { parseDocument } from '../../shared/document/parse-document.ts';
import type { StoryTemplate, TemplateContent, TemplateFields } from '../../shared/story/template.ts';
import type { ArchiveContext } from './context.ts';

interface TemplateRow {
  readonly fields: string;
  readonly doc: string;
}

export interface Templates {
  /** By name. */
  list(): readonly StoryTemplate[];
  add(template: { readonly name: string; readonly content: TemplateContent }): StoryTemplate;
  /** Fails: template-not-found, bad-document. */
  get(id: string): TemplateContent;
  remove(id: string): void;
  /** Takes a removal back. */
  putBack(id: string): void;
}

export function openTemplates({ connection, origin, now }: ArchiveContext): Templates {
  const listTemplates = connection.prepare<[], StoryTemplate>(
    'SELECT id, name FROM template WHERE removed_at IS NULL ORDER BY name COLLATE NOCASE, row',
  );
  const readTemplate = connection.prepare<[string], TemplateRow>('SELECT fields, doc FROM template WHERE id = ?');
  const insertTemplate = connection.prepare(
    'INSERT INTO template (id, origin, name, fields, doc, created_at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const setRemoved = connection.prepare('UPDATE template SET removed_at = ? WHERE id = ?');

  return {
    list: () => listTemplates.all(),
    add({ name, content }) {
      const template = { id: newId(), name: cleanLine(name) };
      const { fields, body } = content;
      insertTemplate.run(template.id, origin, template.name, JSON.stringify(fields), JSON.stringify(body), now());
      return template;
    },
    get(id) {
      const row = readTemplate.get(id);
      if (row === undefined) throw fail('template-not-found', { id });
      return { fields: JSON.parse(row.fields) as TemplateFields, body: readBody(row.doc) }; // written by add
    },
    remove: (id) => void setRemoved.run(now(), id),
    putBack: (id) => void setRemoved.run(null, id),
  };
}

function readBody(text: string): DocumentJson {
  const parsed = parseDocument(JSON.parse(text));
  if (!parsed.ok) throw fail('bad-document', { found: parsed.problem.found, at: parsed.problem.at });
  return parsed.value;
}
