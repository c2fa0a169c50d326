import { oc } from '@orpc/contract';
import * as z from 'zod';
import type { Failure } from '../failure.ts';

const failure = z.custom<Failure>();

/** Every call may answer with a coded failure; a bug reaches the page only as "something went wrong". */
export const call = oc.errors({ FAILURE: { status: 422, data: failure } });

/** Answers are made by our own code and typed by it; only what comes in is hostile and parsed. */
export function answer<Value>() {
  return z.custom<Value>();
}

export const id = z.uuid();
