import { type Result, refuse, succeed } from '../base/result.ts';
import type { Edge, Pattern, PatternProblem } from './pattern.ts';
import { BadPattern, type PatternLetters, type Reader, take, takeAny } from './pattern-reader.ts';
import { readClass, readClassEscape } from './read-class.ts';

export interface ParsedPattern {
  readonly pattern: Pattern;
  readonly groups: number;
}

/** Reads a regular expression. Of JavaScript's: everything but looking around and repeating a group's text. */
export function parsePattern(source: string, letters: PatternLetters): Result<ParsedPattern, PatternProblem> {
  const reader: Reader = { source: [...source], at: 0, groups: 0, letters };
  try {
    const pattern = readChoice(reader);
    if (reader.at < reader.source.length) throw new BadPattern('pattern-broken');
    return succeed({ pattern, groups: reader.groups });
  } catch (error) {
    if (error instanceof BadPattern) return refuse(error.problem);
    throw error;
  }
}

/** A repeat copies what it repeats. */
const MOST_REPEATS = 200;

function readChoice(reader: Reader): Pattern {
  const branches = [readSequence(reader)];
  while (take(reader, '|')) branches.push(readSequence(reader));
  const [only] = branches;
  return branches.length === 1 && only !== undefined ? only : { kind: 'choice', branches };
}

function readSequence(reader: Reader): Pattern {
  const parts: Pattern[] = [];
  for (;;) {
    const next = reader.source[reader.at];
    if (next === undefined || next === '|' || next === ')') return { kind: 'sequence', parts };
    parts.push(readRepeat(reader, readOne(reader)));
  }
}

function readOne(reader: Reader): Pattern {
  const letter = takeAny(reader);
  switch (letter) {
    case '(':
      return readGroup(reader);
    case '[':
      return { kind: 'letter', test: readClass(reader) };
    case '.':
      return { kind: 'letter', test: isNoLineEnd };
    case '^':
      return { kind: 'edge', edge: 'line-start' };
    case '$':
      return { kind: 'edge', edge: 'line-end' };
    case '\\':
      return readEscape(reader);
    case '*':
    case '+':
    case '?':
    case '{':
    case '}':
    case ']':
      throw new BadPattern('pattern-broken');
    default:
      return { kind: 'letter', test: reader.letters.same(letter) };
  }
}

function readGroup(reader: Reader): Pattern {
  if (['?=', '?!', '?<=', '?<!'].some((sign) => take(reader, sign))) throw new BadPattern('pattern-unsupported');
  const isPlain = take(reader, '?:');
  if (!isPlain && take(reader, '?<')) skipName(reader);
  if (!isPlain) reader.groups += 1;
  const index = reader.groups;
  const inside = readChoice(reader);
  if (!take(reader, ')')) throw new BadPattern('pattern-broken');
  return isPlain ? inside : { kind: 'group', index, inside };
}

function skipName(reader: Reader): void {
  let letter = takeAny(reader);
  while (letter !== '>') letter = takeAny(reader);
}

const edges: Readonly<Record<string, Edge>> = { b: 'word-edge', B: 'word-inside' };

function readEscape(reader: Reader): Pattern {
  const letter = takeAny(reader);
  if (/[1-9k]/.test(letter)) throw new BadPattern('pattern-unsupported');
  const edge = edges[letter];
  if (edge !== undefined) return { kind: 'edge', edge };
  return { kind: 'letter', test: readClassEscape(reader, letter) };
}

function readRepeat(reader: Reader, inside: Pattern): Pattern {
  const times = readTimes(reader);
  if (times === null) return inside;
  if (inside.kind === 'edge') throw new BadPattern('pattern-broken');
  return { kind: 'repeat', inside, ...times, isGreedy: !take(reader, '?') };
}

function readTimes(reader: Reader): { readonly least: number; readonly most: number | null } | null {
  if (take(reader, '*')) return { least: 0, most: null };
  if (take(reader, '+')) return { least: 1, most: null };
  if (take(reader, '?')) return { least: 0, most: 1 };
  if (!take(reader, '{')) return null;
  const least = readNumber(reader);
  const most = take(reader, ',') ? (reader.source[reader.at] === '}' ? null : readNumber(reader)) : least;
  if (!take(reader, '}') || (most !== null && most < least)) throw new BadPattern('pattern-broken');
  if (Math.max(least, most ?? 0) > MOST_REPEATS) throw new BadPattern('pattern-large');
  return { least, most };
}

function readNumber(reader: Reader): number {
  let digits = '';
  while (/^\d$/.test(reader.source[reader.at] ?? '')) digits += takeAny(reader);
  if (digits === '') throw new BadPattern('pattern-broken');
  return Number(digits);
}

function isNoLineEnd(letter: string): boolean {
  return letter !== '\n';
}
