import { foldForIndex } from '../../shared/base/fold-text.ts';
import { fail } from '../../shared/bridge/failure.ts';
import { type Tag, type TagKind, tagKinds } from '../../shared/story/tag.ts';
import type { Archive } from '../archive/archive.ts';
import type { Command } from '../command-line/command.ts';
import { withArchive } from '../command-line/with-archive.ts';

export const tag: Command = {
  name: 'tag',
  summary: { en: 'Add tags to a story and take tags off it.', vi: 'Gắn thêm và gỡ bớt tag của một bài.' },
  words: { wanted: 'ID +TAG -TAG', least: 2, most: Number.POSITIVE_INFINITY },
  options: {},
  takesMinusWords: true,
  examples: [
    'galley tag ID +"Khu công nghiệp" -Covid',
    `galley tag ID +person:"Nguyễn Thị Tuyến"   (${Object.keys(tagKinds).join(', ')})`,
  ],
  run: ({ archiveFolder, args, language }) =>
    withArchive(archiveFolder, 'write', (archive) => {
      const [id = '', ...signed] = args.words;
      const { author } = archive.settings.settings();
      return archive.transaction(() => {
        const story = archive.stories.get(id);
        const before = archive.tags.knownIds(story.fields.tags);
        const ids = signed.reduce((current, word) => applyWord(archive, current, word), before);
        const change = { fields: { tags: ids } };
        const isSame = ids.length === before.length && ids.every((tagId, at) => tagId === before[at]);
        const { rev } = isSame
          ? story
          : archive.stories.save({ storyId: id, baseRev: story.rev, change, cause: 'command', author });
        const tags = archive.tags.byIds(ids).map(({ name, kind }) => ({ name, kind }));
        const listed = tags.map(({ name, kind }) => `${name} (${tagKinds[kind][language]})`);
        return { json: { id, rev, tags }, lines: [`${id}  r${rev}  ${listed.join('; ')}`] };
      });
    }),
};

/** Fails: bad-value, tag-not-found. */
function applyWord(archive: Archive, ids: readonly string[], word: string): readonly string[] {
  const typed = word.slice(1).trim();
  if (!/^[+-]/.test(word) || typed === '')
    throw fail('bad-value', { value: word, field: 'tag', expected: '+TAG, -TAG' });
  const { kind, name } = readTyped(typed);
  if (word.startsWith('+')) {
    const found = kind === null ? archive.tags.findByName(name) : null;
    const { id } = found ?? archive.tags.ensure({ name, kind: kind ?? 'topic' });
    return ids.includes(id) ? ids : [...ids, id];
  }
  const off = findTag(archive.tags.byIds(ids), kind, name);
  if (off === null) throw fail('tag-not-found', { name });
  return ids.filter((id) => id !== off.id);
}

/** `person:Tên` names the kind; a word before the colon that is no kind belongs to the name. */
function readTyped(typed: string): { readonly kind: TagKind | null; readonly name: string } {
  const colon = typed.indexOf(':');
  const word = typed.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  return isTagKind(word) ? { kind: word, name: typed.slice(colon + 1).trim() } : { kind: null, name: typed };
}

function isTagKind(word: string): word is TagKind {
  return Object.hasOwn(tagKinds, word);
}

/** The story's tag of this spelling, else the one of this spelling without marks. */
function findTag(tags: readonly Tag[], kind: TagKind | null, name: string): Tag | null {
  const candidates = tags.filter((candidate) => kind === null || candidate.kind === kind);
  const exact = candidates.find((candidate) => candidate.name === name.normalize('NFC'));
  return exact ?? candidates.find((candidate) => foldForIndex(candidate.name) === foldForIndex(name)) ?? null;
}
