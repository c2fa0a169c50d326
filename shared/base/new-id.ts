import { v7, validate } from 'uuid';

/** A UUIDv7 (RFC 9562): made on the laptop without asking anyone, and sorted by the time it was made. */
export function newId(): string {
  return v7();
}

export function isId(value: string): boolean {
  return validate(value);
}
