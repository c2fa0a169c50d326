import path from 'node:path';
import type { ImportedStory } from '../../shared/bridge/calls.ts';
import { BUNDLE_ENDING } from '../../shared/bundle/bundle.ts';
import type { Command } from '../command-line/command.ts';
import { eachFile, type FileProblem } from '../command-line/each-file.ts';
import { describeFailure } from '../command-line/terminal.ts';
import { withPhotoStore } from '../command-line/with-archive.ts';

export const importCommand: Command = {
  name: 'import',
  summary: {
    en: 'Import stories from text, Word (.docx), Markdown, HTML and TipTap JSON files, and bundles (.galley).',
    vi: 'Nhập bài từ tệp văn bản, Word (.docx), Markdown, HTML, JSON của TipTap và gói bài (.galley).',
  },
  words: { wanted: 'FILE…', least: 1, most: Number.POSITIVE_INFINITY },
  options: {},
  examples: ['galley import bai-viet.md', 'galley import --json *.txt'],
  async run(context) {
    const { archiveFolder, args, cwd, language } = context;
    const { done, problems } = await withPhotoStore(archiveFolder, 'write', async (archive, photoStore) => {
      const { importFile } = await import('../import/import-file.ts');
      const { takeBundleFile } = await import('../bundle/take-bundle-file.ts');
      return eachFile(context, args.words, (word): Promise<ImportedFile> => {
        const file = path.resolve(cwd, word);
        if (file.endsWith(BUNDLE_ENDING)) return takeBundleFile({ archive, photoStore }, file, language);
        return importFile({ archive, addPicture: photoStore.addFile, source: { path: file } });
      });
    });
    const failed = problems.map(({ path: file, failure }) => ({
      path: file,
      error: { code: failure.code, ...describeFailure(failure, language) },
    }));
    return {
      json: { imported: done, ...(failed.length > 0 && { problems: failed }) },
      lines: [...done.flatMap(listStory), ...problems.map((problem) => sayProblem(problem, context.language))],
      problems: problems.length > 0 || done.some(({ asks }) => asks === true),
    };
  },
};

/** A story that was changed on both sides asks to be merged. */
interface ImportedFile extends ImportedStory {
  readonly asks?: boolean;
}

function listStory({ id, headline, report }: ImportedStory): readonly string[] {
  return [
    `${id}  ${headline}`,
    ...report.recognised.map((line) => `  + ${line}`),
    ...report.changed.map((line) => `  ~ ${line}`),
    ...report.dropped.map((line) => `  - ${line}`),
  ];
}

function sayProblem({ path: file, failure }: FileProblem, language: 'vi' | 'en'): string {
  const { message, hint } = describeFailure(failure, language);
  return `! ${file}: ${message} ${hint}`;
}
