import { newId } from '../../../shared/base/new-id.ts';
import { fail } from '../../../shared/bridge/failure.ts';
import type { PhotoTemplate, PhotoTemplateContent } from '../../../shared/photo/photo-template.ts';
import type { ArchiveContext } from '../context.ts';

export interface PhotoTemplates {
  /** By name. */
  list(): readonly PhotoTemplate[];
  /** By id or, as people call it on the command line, by name. Fails: photo-template-not-found. */
  get(idOrName: string): PhotoTemplate;
  /** With an id over the one that is there. */
  save(content: PhotoTemplateContent, id?: string): PhotoTemplate;
  remove(id: string): void;
  /** Takes a removal back. */
  putBack(id: string): void;
}

interface TemplateRow {
  readonly id: string;
  readonly content: string;
}

export function openPhotoTemplates({ connection, origin, now }: ArchiveContext): PhotoTemplates {
  const listRows = connection.prepare<[], TemplateRow>(
    'SELECT id, content FROM photo_template WHERE removed_at IS NULL ORDER BY name COLLATE NOCASE, row',
  );
  const readRow = connection.prepare<{ key: string }, TemplateRow>(
    'SELECT id, content FROM photo_template WHERE removed_at IS NULL AND (id = @key OR name = @key) ORDER BY id <> @key, row DESC LIMIT 1',
  );
  const put = connection.prepare(
    `INSERT INTO photo_template (id, origin, name, content, saved_at) VALUES (@id, @origin, @name, @content, @savedAt)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, content = excluded.content, saved_at = excluded.saved_at`,
  );
  const setRemoved = connection.prepare('UPDATE photo_template SET removed_at = ? WHERE id = ?');

  return {
    list: () => listRows.all().map(toTemplate),
    get(idOrName) {
      const row = readRow.get({ key: idOrName });
      if (row === undefined) throw fail('photo-template-not-found', { name: idOrName });
      return toTemplate(row);
    },
    save(content, id = newId()) {
      put.run({ id, origin, name: content.name, content: JSON.stringify(content), savedAt: now() });
      return { id, ...content };
    },
    remove: (id) => void setRemoved.run(now(), id),
    putBack: (id) => void setRemoved.run(null, id),
  };
}

function toTemplate({ id, content }: TemplateRow): PhotoTemplate {
  return { id, ...(JSON.parse(content) as PhotoTemplateContent) }; // written by save
}
