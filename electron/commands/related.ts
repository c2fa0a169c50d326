import type { Language } from '../../shared/base/language.ts';
import { describeReason, describeReasons } from '../../shared/related/describe-reason.ts';
import type { RelatedSuggestion } from '../../shared/related/related-story.ts';
import { statuses } from '../../shared/story/status.ts';
import type { Command } from '../command-line/command.ts';
import { NO_STORIES, toIso } from '../command-line/story-lines.ts';
import { withArchive } from '../command-line/with-archive.ts';

export const related: Command = {
  name: 'related',
  summary: {
    en: 'Suggest stories that go with one, and say why; nothing is changed.',
    vi: 'Gợi ý bài liên quan đến một bài và nói rõ vì sao; không thay đổi gì.',
  },
  words: { wanted: 'ID', least: 1, most: 1 },
  options: { limit: { value: 'N', meaning: { en: 'at most so many (8)', vi: 'nhiều nhất bấy nhiêu bài (8)' } } },
  examples: ['galley related 0190a3c1-7f2e-7b1c-9d3e-1f2a3b4c5d6e', 'galley related --json --limit 3 ID'],
  run: ({ archiveFolder, args, language, say }) => {
    const limit = args.number('limit', { least: 1, most: 30, otherwise: 8 });
    return withArchive(archiveFolder, 'read', (archive) => {
      const story = archive.stories.get(args.words[0] ?? '');
      const started = performance.now();
      const found = archive.related.suggest(story, limit);
      const tookMs = performance.now() - started;
      if (found.length === 0) say(NO_STORIES);
      return {
        json: { id: story.id, tookMs, stories: found.map((one) => toJson(one, language)) },
        lines: found.flatMap((one) => toLines(one, language)),
      };
    });
  },
};

function toJson({ id, headline, section, status, datedAt, reasons }: RelatedSuggestion, language: Language): object {
  const why = reasons.map((reason) => describeReason(reason, language));
  return { id, headline, section, status, datedAt: toIso(datedAt), why, reasons };
}

function toLines({ id, headline, section, status, reasons }: RelatedSuggestion, language: Language): readonly string[] {
  const head = [id, statuses[status].label[language], section, headline];
  return [head.filter((part) => part.length > 0).join('  '), `    ${describeReasons(reasons, language)}`];
}
