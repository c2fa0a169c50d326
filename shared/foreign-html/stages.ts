import type { Stage } from './stage.ts';
import { brokenLines } from './stages/broken-lines.ts';
import { countKept } from './stages/count-kept.ts';
import { foreignBoxes } from './stages/foreign-boxes.ts';
import { hidden } from './stages/hidden.ts';
import { links } from './stages/links.ts';
import { lists } from './stages/lists.ts';
import { pictures } from './stages/pictures.ts';
import { quotes } from './stages/quotes.ts';
import { styledText } from './stages/styled-text.ts';
import { tables } from './stages/tables.ts';
import { word } from './stages/word.ts';
import { wordLists } from './stages/word-lists.ts';

/** In this order: each relies on what those before it have made plain. */
export const stages: readonly Stage[] = [
  hidden,
  word,
  wordLists,
  styledText,
  pictures,
  foreignBoxes,
  quotes,
  links,
  lists,
  tables,
  brokenLines,
  countKept,
];
