import type { PhotoCrops } from '../photo/crops.ts';
import { type PhotoFieldName, type PhotoMetadata, photoFieldNames } from '../photo/photo-fields.ts';
import { noRights, type PhotoLease, type PhotoRights } from '../photo/rights.ts';
import { mergeValue } from './merge-value.ts';

/** What of a photo's record travels between laptops. A sender's older version may lack fields. */
export interface TravellingPhoto {
  readonly metadata: Readonly<Partial<Record<PhotoFieldName, string>>>;
  readonly rights: PhotoRights;
  readonly crops: PhotoCrops;
}

/** A photo's record as it is here. */
export interface PhotoRecord extends TravellingPhoto {
  readonly metadata: PhotoMetadata;
}

/**
 * Brings two records of one photo together that both came from `base`: what one side changed is taken, field by field,
 * and where both changed the same field ours stays. Without a base, theirs only fills what is empty here.
 */
export function mergePhoto(base: TravellingPhoto | null, ours: PhotoRecord, theirs: TravellingPhoto): PhotoRecord {
  return {
    metadata: mergeMetadata(base, ours, theirs),
    rights: mergeRights(base?.rights ?? noRights, ours.rights, theirs.rights),
    crops: {
      focal: take(base?.crops.focal ?? null, ours.crops.focal, theirs.crops.focal),
      slots: mergeKeys(base?.crops.slots ?? {}, ours.crops.slots, theirs.crops.slots),
    },
  };
}

function mergeMetadata(base: TravellingPhoto | null, ours: PhotoRecord, theirs: TravellingPhoto): PhotoMetadata {
  const merged: Partial<Record<PhotoFieldName, string>> = {};
  for (const name of photoFieldNames) {
    const here = ours.metadata[name];
    merged[name] = take(base?.metadata[name] ?? '', here, theirs.metadata[name] ?? here);
  }
  return { ...ours.metadata, ...merged };
}

function mergeRights(base: PhotoRights, ours: PhotoRights, theirs: PhotoRights): PhotoRights {
  const byId = (leases: readonly PhotoLease[]) => Object.fromEntries(leases.map((lease) => [lease.id, lease]));
  return {
    category: take(base.category, ours.category, theirs.category),
    cost: take(base.cost, ours.cost, theirs.cost),
    restrictions: take(base.restrictions, ours.restrictions, theirs.restrictions),
    leases: Object.values(mergeKeys(byId(base.leases), byId(ours.leases), byId(theirs.leases))),
  };
}

/** The value of the side that changed it; ours where both did. */
function take<Value>(base: Value, ours: Value, theirs: Value): Value {
  const merged = mergeValue(base, ours, theirs);
  return merged === null ? ours : merged.value;
}

type Keyed<Value> = Readonly<Record<string, Value | undefined>>;

function mergeKeys<Value>(base: Keyed<Value>, ours: Keyed<Value>, theirs: Keyed<Value>): Record<string, Value> {
  const merged: Record<string, Value> = {};
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const value = take(base[key], ours[key], theirs[key]);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}
