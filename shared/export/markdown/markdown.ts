import { formatDay } from '../../base/format-time.ts';
import type { ExportFormat } from '../format.ts';
import { makeFolderPictures } from '../html/folder-pictures.ts';
import { makePage, type Page } from '../html/page.ts';
import { runText } from '../run-text.ts';
import { correctedLines, correctionParts, storyByline } from '../story-words.ts';
import { escapeMarkdown, guardLineStart } from './escape.ts';
import { writeFrontMatter } from './front-matter.ts';
import { writeMarkdownBlock } from './write-blocks.ts';

export const markdown: ExportFormat = {
  id: 'markdown',
  label: { en: 'Markdown', vi: 'Markdown' },
  description: {
    en: 'A folder with story.md (fields as front matter, then the text) and its photos in assets/; Galley reads it back.',
    vi: 'Một thư mục gồm story.md (các trường ở đầu tệp, rồi đến bài) và ảnh trong assets/; Galley đọc lại được.',
  },
  shape: 'folder',
  ending: '-markdown',
  write(resolved, wish) {
    const { pictures, files } = makeFolderPictures(wish);
    const page = makePage(resolved, pictures);
    const parts = [
      writeFrontMatter(page),
      writeMarkdownBlock(resolved.story.body, page),
      line(storyByline(page)),
      ...correctedLines(page).map(line),
      ...writeCorrection(page),
    ];
    const text = `${parts.filter((part) => part !== '').join('\n\n')}\n`;
    return [{ kind: 'text', path: 'story.md', text }, ...files()];
  },
};

function line(text: string): string {
  return guardLineStart(escapeMarkdown(runText(text).trim()));
}

function writeCorrection(page: Page): readonly string[] {
  const { correction } = page.resolved.story.fields;
  if (correction === null) return [];
  const { title, statements, apology } = correctionParts(correction, page);
  const day = formatDay(correction.at, page.resolved.publication.zone);
  const parts = statements.flatMap(({ label, lines }) =>
    lines.map((text, index) => (index === 0 ? `**${label}:** ${escapeMarkdown(runText(text))}` : line(text))),
  );
  return [`## ${line(title)}`, line(day), ...parts, line(apology)];
}
