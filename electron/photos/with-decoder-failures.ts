import { fail } from '../../shared/bridge/failure.ts';

/** sharp reports everything wrong with a file, and nothing else, as a plain Error without a code. */
export async function withDecoderFailures<Value>(path: string, decode: () => Promise<Value>): Promise<Value> {
  try {
    return await decode();
  } catch (error) {
    if (error instanceof Error && error.constructor === Error && !('code' in error))
      throw fail('photo-damaged', { path });
    throw error;
  }
}
