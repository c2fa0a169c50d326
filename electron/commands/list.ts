import { type SortColumn, type StoryList, sortColumns } from '../../shared/bridge/calls/story-list.ts';
import { fail } from '../../shared/bridge/failure.ts';
import { type StatusName, statusNames } from '../../shared/story/status.ts';
import type { Archive } from '../archive/archive.ts';
import type { ListOptions } from '../archive/stories/story-list.ts';
import { type Arguments, type Command, noWords } from '../command-line/command.ts';
import { NO_STORIES, toStoryJson, toStoryLines } from '../command-line/story-lines.ts';
import { withArchive } from '../command-line/with-archive.ts';

export const list: Command = {
  name: 'list',
  summary: { en: 'List stories, the newest change first.', vi: 'Liệt kê các bài, mới sửa xếp trước.' },
  words: noWords,
  options: {
    status: {
      value: 'STATUS',
      meaning: { en: `one of ${statusNames.join(', ')}`, vi: `một trong ${statusNames.join(', ')}` },
    },
    section: { value: 'NAME', meaning: { en: 'stories of one section', vi: 'bài của một chuyên mục' } },
    tag: { value: 'NAME', meaning: { en: 'stories with a tag', vi: 'bài có một tag' } },
    sort: {
      value: 'COLUMN',
      meaning: {
        en: `order by ${sortColumns.join(', ')}; -COLUMN for the reverse (-updated)`,
        vi: `xếp theo ${sortColumns.join(', ')}; -COLUMN để xếp ngược lại (-updated)`,
      },
    },
    limit: { value: 'N', meaning: { en: 'at most so many (100)', vi: 'nhiều nhất bấy nhiêu bài (100)' } },
  },
  examples: [
    'galley list',
    'galley list --status submitted --section "Tin tức"',
    'galley list --json --sort headline --limit 1000',
  ],
  run: ({ archiveFolder, args, language, say }) =>
    withArchive(archiveFolder, 'read', (archive) => {
      const started = performance.now();
      const { stories, total } = readPages(archive, toInput(archive, args), readLimit(args));
      const tookMs = performance.now() - started;
      if (total === 0) say(NO_STORIES);
      return {
        json: { total, tookMs, stories: stories.map(toStoryJson) },
        lines: stories.flatMap((row) => toStoryLines(row, language)),
      };
    }),
};

function readLimit(args: Arguments): number {
  return args.number('limit', { least: 1, most: 1_000_000, otherwise: 100 });
}

function toInput(archive: Archive, args: Arguments): Omit<ListOptions, 'limit'> {
  const status = args.value('status');
  const section = args.value('section')?.normalize('NFC') ?? null;
  const tagName = args.value('tag');
  const tag = tagName === null ? null : archive.tags.findByName(tagName);
  if (tagName !== null && tag === null) throw fail('tag-not-found', { name: tagName });
  return {
    ...(status !== null && { statuses: [readStatus(status)] }),
    ...(section !== null && { section }),
    ...(tag !== null && { tagId: tag.id }),
    sort: readSort(args.value('sort') ?? '-updated'),
  };
}

function readSort(typed: string): { readonly by: SortColumn; readonly isDescending: boolean } {
  const isDescending = typed.startsWith('-');
  const by = sortColumns.find((column) => column === typed.slice(isDescending ? 1 : 0));
  if (by === undefined) throw fail('bad-value', { value: typed, field: '--sort', expected: sortColumns.join(', ') });
  return { by, isDescending };
}

function readStatus(typed: string): StatusName {
  const found = statusNames.find((name) => name === typed);
  if (found === undefined)
    throw fail('bad-value', { value: typed, field: '--status', expected: statusNames.join(', ') });
  return found;
}

const PAGE = 500;

/** The first `limit` stories of a view, fetched page by page. */
function readPages(archive: Archive, options: Omit<ListOptions, 'limit'>, limit: number): StoryList {
  let page = archive.stories.list({ ...options, limit: Math.min(limit, PAGE) });
  const stories = [...page.stories];
  while (page.next !== null && stories.length < limit) {
    page = archive.stories.list({ ...options, after: page.next, limit: Math.min(limit - stories.length, PAGE) });
    stories.push(...page.stories);
  }
  return { ...page, stories };
}
