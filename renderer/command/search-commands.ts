import { foldForIndex } from '../../shared/base/fold-text.ts';
import { languages } from '../../shared/base/language.ts';
import type { Command } from './command.ts';

/** Commands whose title, in either language, holds words starting with every typed word, marks ignored; best first. */
export function searchCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const words = foldForIndex(typed)
    .split(' ')
    .filter((word) => word.length > 0);
  if (words.length === 0) return commands;
  const scored = commands.map((command) => ({ command, score: scoreOf(command, words) }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ command }) => command);
}

function scoreOf(command: Command, words: readonly string[]): number {
  return Math.max(
    ...languages.map((language) => scoreTitle(foldForIndex(command.title[language]), words)),
    ...languages.map((language) => scoreKeywords(foldForIndex(command.keywords?.[language] ?? ''), words)),
  );
}

/** Behind every title: what a thing is called counts for more than what it is also looked for by. */
function scoreKeywords(keywords: string, words: readonly string[]): number {
  return scoreTitle(keywords, words) > 0 ? 0.5 : 0;
}

function scoreTitle(title: string, words: readonly string[]): number {
  if (title.startsWith(words.join(' '))) return 3;
  const parts = title.split(' ');
  if (!words.every((word) => parts.some((part) => part.startsWith(word)))) return 0;
  return title.includes(words.join(' ')) ? 2 : 1;
}
