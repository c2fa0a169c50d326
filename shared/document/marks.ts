import type { MarkDefinition } from './definition.ts';
import { bold } from './marks/bold.ts';
import { italic } from './marks/italic.ts';
import { link } from './marks/link.ts';
import { note } from './marks/note.ts';
import { strike } from './marks/strike.ts';
import { subscript } from './marks/subscript.ts';
import { superscript } from './marks/superscript.ts';
import { underline } from './marks/underline.ts';

/** Every mark; the order is the nesting order of the exported HTML, outermost first. */
export const marks = {
  link,
  bold,
  italic,
  underline,
  strike,
  superscript,
  subscript,
  note,
} as const satisfies Readonly<Record<string, MarkDefinition>>;

export type MarkName = keyof typeof marks;

export function isMarkName(name: string): name is MarkName {
  return Object.hasOwn(marks, name);
}
