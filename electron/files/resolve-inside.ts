import path from 'node:path';

/** The path of `name` inside `root`, or null when it would leave it. `name` may come from a page or a bundle. */
export function resolveInside(root: string, name: string): string | null {
  if (name.includes('\0') || path.isAbsolute(name)) return null;
  const resolved = path.resolve(root, name);
  const relative = path.relative(root, resolved);
  const inside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  return inside ? resolved : null;
}
