import { isId } from '../../../shared/base/new-id.ts';
import { fail } from '../../../shared/bridge/failure.ts';
import { photoTemplateInput, templateEdit } from '../../../shared/photo/photo-template.ts';
import type { Archive } from '../../archive/archive.ts';
import type { PhotoChange } from '../../archive/photos/photo-changes.ts';
import type { CommandContext, Outcome } from '../../command-line/command.ts';
import { withArchive } from '../../command-line/with-archive.ts';
import { readPhotoPairs } from './photo-pairs.ts';

/** `photos set ID… FIELD=VALUE…`: all photos and all fields as one step. */
export async function setPhotos({ archiveFolder, args }: CommandContext, words: readonly string[]): Promise<Outcome> {
  const ids = words.filter(isId);
  const pairs = words.filter((word) => !isId(word));
  if (ids.length === 0 || pairs.length === 0)
    throw fail('missing-value', { command: 'photos set', wanted: 'ID… FIELD=VALUE…' });
  const edit = readPhotoPairs(pairs);
  const { editPhotos } = await import('../../app/edit-photos.ts');
  return withArchive(archiveFolder, 'write', (archive) =>
    toOutcome(editPhotos(archive, ids, edit, { event: args.value('event') ?? '', firstSequence: 1 })),
  );
}

/** `photos apply-template NAME ID…`, or the photos of `--batch`. */
export async function applyTemplate(
  { archiveFolder, args }: CommandContext,
  [name = '', ...ids]: readonly string[],
): Promise<Outcome> {
  const { editPhotos } = await import('../../app/edit-photos.ts');
  return withArchive(archiveFolder, 'write', (archive) => {
    const batchId = args.value('batch');
    const all = batchId === null ? ids : [...ids, ...idsOfBatch(archive, batchId)];
    if (all.length === 0) throw fail('missing-value', { command: 'photos apply-template', wanted: 'NAME ID…' });
    const edit = templateEdit(archive.photoTemplates.get(name));
    return toOutcome(editPhotos(archive, all, edit, { event: args.value('event') ?? '', firstSequence: 1 }));
  });
}

/** `photos save-template NAME FIELD=VALUE…`: over the template of that name, where there is one. */
export async function saveTemplate(
  { archiveFolder }: CommandContext,
  [name = '', ...pairs]: readonly string[],
): Promise<Outcome> {
  const { fields = {}, rights } = readPhotoPairs(pairs);
  if (name.trim() === '') throw fail('missing-value', { command: 'photos save-template', wanted: 'NAME FIELD=VALUE…' });
  return withArchive(archiveFolder, 'write', (archive) => {
    const applied = Object.entries(fields).map(([field, edit]) => [field, { apply: true, ...edit }] as const);
    const noRights = { category: null, cost: null, restrictions: '', leases: [] };
    const template = photoTemplateInput.parse({
      name,
      fields: Object.fromEntries(applied),
      rights: rights === undefined ? null : { ...noRights, ...rights },
    });
    const known = archive.photoTemplates.list().find((other) => other.name === template.name);
    const saved = archive.photoTemplates.save(template, known?.id);
    return { json: saved, lines: [`${saved.id}  ${saved.name}`] };
  });
}

/** `photos templates`. */
export function listTemplates({ archiveFolder }: CommandContext): Promise<Outcome> {
  return withArchive(archiveFolder, 'read', (archive) => {
    const templates = archive.photoTemplates.list();
    return { json: { templates }, lines: templates.map(({ id, name }) => `${id}  ${name}`) };
  });
}

/** `photos withdraw ID… --reason WORDS`. */
export function withdrawPhotos({ archiveFolder, args }: CommandContext, ids: readonly string[]): Promise<Outcome> {
  const reason = args.required('reason');
  return withArchive(archiveFolder, 'write', (archive) => {
    const { author } = archive.settings.settings();
    const withdrawal = { at: Date.now(), by: author, reason };
    return toOutcome(
      archive.photos.change(ids, author, (photo) => ({ ...photo, withdrawal: photo.withdrawal ?? withdrawal })),
    );
  });
}

/** `photos undo CHANGE`. */
export function undoChange({ archiveFolder }: CommandContext, [changeId = '']: readonly string[]): Promise<Outcome> {
  return withArchive(archiveFolder, 'write', (archive) => {
    const { changed, kept, changeId: redo } = archive.photos.undo(changeId, archive.settings.settings().author);
    return {
      json: { changed, kept, changeId: redo },
      lines: [`${changed}  ${redo ?? ''}`.trimEnd()],
      problems: kept > 0,
    };
  });
}

function idsOfBatch(archive: Archive, batchId: string): readonly string[] {
  return archive.photos.order({ filter: { batchId }, sort: 'fileName', descending: false });
}

function toOutcome(change: PhotoChange & { readonly unknownVariables?: readonly string[] }): Outcome {
  const { changeId, photoIds, unknownVariables = [] } = change;
  return {
    json: { changeId, changed: photoIds, unknownVariables },
    lines: [
      ...photoIds,
      ...(changeId === null ? [] : [`undo: ${changeId}`]),
      ...unknownVariables.map((name) => `? {${name}}`),
    ],
    problems: unknownVariables.length > 0,
  };
}
