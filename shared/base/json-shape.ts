/** A JSON object: not null, not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Array.isArray would make the items of a list any. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
