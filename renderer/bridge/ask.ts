import { ORPCError } from '@orpc/client';
import { type Result, refuse, succeed } from '../../shared/base/result.ts';
import type { Failure } from '../../shared/bridge/failure.ts';

/** A call's answer or its coded failure as values. A lost connection and bugs still throw. */
export async function ask<Value>(call: Promise<Value>): Promise<Result<Value, Failure>> {
  try {
    return succeed(await call);
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'FAILURE') return refuse(error.data as Failure); // the one error every call declares
    throw error;
  }
}
