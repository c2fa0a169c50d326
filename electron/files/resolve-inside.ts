import path from 'node:path';

/**
 * The path of `name` inside `root`, or null when a part of it could lead out or cannot be a file's name on every system.
 * `name` may come from a page or a bundle. Looks at the text only: a link already lying inside `root` is not followed.
 */
export function resolveInside(root: string, name: string, rules: Pick<typeof path, 'join'> = path): string | null {
  const parts = name.split(/[\\/]/);
  return parts.every(isFileName) ? rules.join(root, ...parts) : null;
}

/**
 * Windows forbids some names or reads them as something else (Naming Files, Paths, and Namespaces): its devices, a colon
 * (drive or stream), a trailing dot or space, so `.` and `..` too. They are refused everywhere: archives travel.
 */
function isFileName(part: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const forbidden = /[\u0000-\u001f<>:"|?*]|[. ]$/;
  return part !== '' && !forbidden.test(part) && !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(part);
}
