import { languages } from '../../shared/base/language.ts';
import type { Command } from './command.ts';
import { scoreTitle } from './score-title.ts';

/** Commands whose title, in either language, holds words starting with every typed word, marks ignored; best first. */
export function searchCommands(commands: readonly Command[], typed: string): readonly Command[] {
  if (typed.trim() === '') return commands;
  const scored = commands.map((command) => ({ command, score: scoreOf(command, typed) }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ command }) => command);
}

function scoreOf(command: Command, typed: string): number {
  return Math.max(
    ...languages.map((language) => scoreTitle(command.title[language], typed)),
    // Behind every title: what a thing is called counts for more than what it is also looked for by.
    ...languages.map((language) => (scoreTitle(command.keywords?.[language] ?? '', typed) > 0 ? 0.5 : 0)),
  );
}
