import * as z from 'zod';
import { cleanLine, cleanText } from '../../base/clean-text.ts';

const line = (longest: number) => z.string().max(longest).transform(cleanLine);
const examples = z.array(line(500)).max(50).readonly();

/** A rule of the house style as a desk editor writes it. */
export const houseRuleInput = z.object({
  id: z.uuid(),
  isOn: z.boolean(),
  /** The words looked for, or a regular expression over them. */
  pattern: z.string().max(500).transform(cleanText),
  isPattern: z.boolean(),
  wholeWord: z.boolean(),
  matchCase: z.boolean(),
  matchMarks: z.boolean(),
  /** What to write instead, with `$1` for the groups of a pattern; null where only a person can tell. */
  replacement: z.string().max(500).transform(cleanText).nullable(),
  explanation: z.object({ vi: line(300), en: line(300) }),
  grade: z.enum(['stop', 'warn', 'suggest']),
  /** The language of the stories it is for; null for all. */
  language: z.enum(['vi', 'en']).nullable(),
  /** Texts the rule must find something in. */
  finds: examples,
  /** Texts it must let pass. */
  passes: examples,
});

export type HouseRule = Readonly<z.infer<typeof houseRuleInput>>;

export const houseRulesInput = z.array(houseRuleInput).max(2000).readonly();
