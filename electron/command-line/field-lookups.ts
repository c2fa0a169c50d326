import type { FieldLookups } from '../../shared/story/field-texts.ts';
import type { Archive } from '../archive/archive.ts';

/** What typed field values need from an archive. A tag that is not there yet is made as a topic, in archives open for writing. */
export function openLookups(archive: Archive): FieldLookups {
  return {
    zone: archive.settings.publication().zone,
    now: Date.now(),
    tagId: (name) => (archive.tags.findByName(name) ?? archive.tags.ensure({ name, kind: 'topic' })).id,
    tagName: (id) => archive.tags.byIds([id])[0]?.name ?? '',
  };
}
