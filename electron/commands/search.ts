import type { Text } from '../../shared/base/language.ts';
import { fail } from '../../shared/bridge/failure.ts';
import type { Command } from '../command-line/command.ts';
import { searchAll } from '../command-line/search-all.ts';
import { NO_STORIES, toStoryJson, toStoryLines } from '../command-line/story-lines.ts';
import { withArchive } from '../command-line/with-archive.ts';

const NOT_UNDERSTOOD: Text = {
  en: 'The filter “{filter}” is not understood and was looked for as words.',
  vi: 'Chưa hiểu bộ lọc “{filter}” nên đã tìm như chữ thường.',
};

export const search: Command = {
  name: 'search',
  summary: {
    en: 'Find stories by words, "phrases", -exclusions and filters; marks may be left out, the last word may be unfinished.',
    vi: 'Tìm bài theo chữ, "cụm từ", -loại trừ và bộ lọc; có thể gõ không dấu, chữ cuối có thể gõ dở.',
  },
  words: { wanted: 'QUERY', least: 1, most: Number.POSITIVE_INFINITY },
  options: { limit: { value: 'N', meaning: { en: 'at most so many (50)', vi: 'nhiều nhất bấy nhiêu bài (50)' } } },
  examples: [
    'galley search dang uy ha noi',
    'galley search --json \'"khu công nghiệp" mục:"Tin tức" từ:1/6/2022 -nháp\'',
  ],
  run: ({ archiveFolder, args, language, say }) => {
    const query = args.words.join(' ').trim();
    if (query === '') throw fail('missing-value', { command: 'search', wanted: 'QUERY' });
    const limit = args.number('limit', { least: 1, most: 10_000, otherwise: 50 });
    return withArchive(archiveFolder, 'read', (archive) => {
      const { total, isTotalExact, ran, tookMs, stories } = searchAll(archive, query, limit);
      for (const filter of ran.unread) say(NOT_UNDERSTOOD, { filter });
      if (total === 0) say(NO_STORIES);
      return {
        json: { total, isTotalExact, ran, tookMs, stories: stories.map(toStoryJson) },
        lines: stories.flatMap((row) => toStoryLines(row, language)),
      };
    });
  },
};
