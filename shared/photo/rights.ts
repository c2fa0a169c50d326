import * as z from 'zod';
import { cleanLine, cleanText } from '../base/clean-text.ts';
import type { Text } from '../base/language.ts';
import { newId } from '../base/new-id.ts';
import { type PhotoCost, photoCosts, rightsCategories, rightsCategoryNames } from './rights-categories.ts';

/** What a lease does while it runs. An allowing one lifts what the category or the cost would stop. */
export const leaseKinds = {
  allow: { en: 'Use allowed', vi: 'Được dùng' },
  deny: { en: 'Use not allowed', vi: 'Không được dùng' },
  allowSyndication: { en: 'Passing on allowed', vi: 'Được cung cấp cho nơi khác' },
  denySyndication: { en: 'Passing on not allowed', vi: 'Không được cung cấp cho nơi khác' },
} as const satisfies Readonly<Record<string, Text>>;
export type LeaseKind = keyof typeof leaseKinds;

const instant = z.number().int().min(0).max(8_640_000_000_000_000); // as far as a Date goes

export const leaseInput = z.object({
  id: z.uuid().default(newId),
  kind: z.enum(Object.keys(leaseKinds) as [LeaseKind, ...LeaseKind[]]), // a non-empty list
  /** From this moment on; null: from ever. */
  from: instant.nullable(),
  /** Until before this moment; null: for good. */
  to: instant.nullable(),
  notes: z.string().max(1000).transform(cleanText),
});
export type PhotoLease = Readonly<z.infer<typeof leaseInput>>;

export const photoRightsInput = z.object({
  /** Null until somebody says where the right to use the photo comes from. */
  category: z.enum(rightsCategoryNames).nullable(),
  /** Null: as the category has it. */
  cost: z.enum(Object.keys(photoCosts) as [PhotoCost, ...PhotoCost[]]).nullable(), // a non-empty list
  restrictions: z.string().max(1000).transform(cleanLine),
  leases: z.array(leaseInput).max(50).readonly(),
});

/** The newsroom's own record of what it may do with a photo; never written into a file. */
export type PhotoRights = Readonly<z.infer<typeof photoRightsInput>>;

export const noRights: PhotoRights = { category: null, cost: null, restrictions: '', leases: [] };

export const rightsChangeInput = photoRightsInput.partial();
export type RightsChange = Readonly<z.infer<typeof rightsChangeInput>>;

/** What is not given stays as it is. */
export function changeRights(rights: PhotoRights, change: RightsChange): PhotoRights {
  const { category = rights.category, cost = rights.cost, restrictions = rights.restrictions } = change;
  return { category, cost, restrictions, leases: change.leases ?? rights.leases };
}

/** Null when neither a person nor a category says. */
export function costOf({ cost, category }: PhotoRights): PhotoCost | null {
  return cost ?? (category === null ? null : rightsCategories[category].cost);
}

export function isRunning({ from, to }: PhotoLease, now: number): boolean {
  return (from === null || from <= now) && (to === null || now < to);
}

/**
 * When the photo stops being usable by what is on record: the last allowing lease ends, or a denying one begins.
 * Null when no such day is set.
 */
export function rightsEnd({ leases }: PhotoRights): number | null {
  const allowing = leases.filter(({ kind }) => kind === 'allow').map(({ to }) => to);
  const lastAllowed = allowing.includes(null) ? null : latest(allowing.filter((to) => to !== null));
  const denied = leases.filter(({ kind }) => kind === 'deny').map(({ from }) => from ?? 0);
  const ends = [...(lastAllowed === null ? [] : [lastAllowed]), ...denied];
  return ends.length === 0 ? null : Math.min(...ends);
}

function latest(times: readonly number[]): number | null {
  return times.length === 0 ? null : Math.max(...times);
}
