import { isContractProcedure, oc } from '@orpc/contract';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { calls } from '../../shared/bridge/calls.ts';

/** What a page taken over by somebody could send instead of the input a call asks for. */
const hostile: readonly unknown[] = [null, 42, 'text', true, [[]], [{}], ['text'], { constructor: 42 }];

type CallList = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Calls that take input and let something through as it came that nothing of ours sends. */
function findUnchecked(list: CallList): readonly string[] {
  return Object.entries(list).flatMap(([noun, verbs]) =>
    Object.entries(verbs).flatMap(([verb, call]) => (isUnchecked(call) ? [`${noun}.${verb}`] : [])),
  );
}

function isUnchecked(call: unknown): boolean {
  if (!isContractProcedure(call)) return true;
  const schema = call['~orpc'].inputSchema;
  if (schema === undefined) return false;
  if (!(schema instanceof z.ZodType)) return true;
  return hostile.some((input) => passesUnread(schema, input));
}

/** An object may lose its unknown keys on the way; what comes out as it went in was not read. */
function passesUnread(schema: z.ZodType, input: unknown): boolean {
  const { success, data } = schema.safeParse(input);
  return success && JSON.stringify(data) === JSON.stringify(input);
}

describe('a call', () => {
  it.each([
    ['takes anything', z.unknown()],
    ['takes any list', z.custom(Array.isArray)],
    ['takes any object', z.looseObject({})],
    ['takes any word', z.string()],
  ])('is seen to be unchecked when it %s', (_title, schema) => {
    expect(findUnchecked({ noun: { verb: oc.input(schema) } })).toEqual(['noun.verb']);
  });

  it('is checked, every one of them', () => {
    expect(findUnchecked(calls)).toEqual([]);
  });

  it('is called noun.verb', () => {
    const names = Object.entries(calls).flatMap(([noun, verbs]) => [noun, ...Object.keys(verbs)]);
    expect(names.filter((name) => !/^[a-z]+([A-Z][a-z]+)*$/.test(name))).toEqual([]);
  });
});
