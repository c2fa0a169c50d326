import { cleanLine } from '../../../shared/base/clean-text.ts';
import { foldForIndex } from '../../../shared/base/fold-text.ts';
import type { Tag } from '../../../shared/story/tag.ts';

/** The tag a typed name means, by its name or another one; as it is written before without marks. Null when there is none. */
export function findTypedTag<Known extends Tag>(tags: readonly Known[], typed: string): Known | null {
  const name = cleanLine(typed);
  if (name === '') return null;
  const folded = foldForIndex(name);
  const find = (isMeant: (known: string) => boolean) =>
    tags.find((tag) => isMeant(tag.name)) ?? tags.find((tag) => tag.aliases.some(isMeant)) ?? null;
  return find((known) => known === name) ?? find((known) => foldForIndex(known) === folded);
}

/** The other name by which a tag is offered for what was typed; null when its own name says why. */
export function aliasMeant({ name, aliases }: Tag, typed: string): string | null {
  const start = foldForIndex(typed);
  const begins = (known: string) => ` ${foldForIndex(known)}`.includes(` ${start}`);
  return start === '' || begins(name) ? null : (aliases.find(begins) ?? null);
}
