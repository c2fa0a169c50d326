import type { Photo } from './photo.ts';
import type { PhotoMetadata } from './photo-fields.ts';

const around = ['provinceState', 'country', 'countryCode'] as const;

/** What photos say of a place beside its city. */
export type CityPlace = Pick<PhotoMetadata, (typeof around)[number]>;

/** What these photos say of a city, the most frequent first; of two as frequent the one named first. */
export function placesOfCity(photos: readonly Photo[], city: string): readonly CityPlace[] {
  const counts = new Map<string, { readonly place: CityPlace; count: number }>();
  for (const { metadata } of photos) {
    const { provinceState, country, countryCode } = metadata;
    const place = { provinceState, country, countryCode };
    if (metadata.city !== city || around.every((name) => place[name] === '')) continue;
    const key = JSON.stringify(place);
    const known = counts.get(key) ?? { place, count: 0 };
    known.count += 1;
    counts.set(key, known);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ place }) => place);
}

/** The fields with what is empty of the place filled in, from the first of the places that is not another of that name. */
export function fillPlace(metadata: PhotoMetadata, places: readonly CityPlace[]): PhotoMetadata {
  const place = places.find((one) =>
    around.every((name) => metadata[name] === '' || one[name] === '' || metadata[name] === one[name]),
  );
  if (place === undefined) return metadata;
  return { ...metadata, ...Object.fromEntries(around.map((name) => [name, metadata[name] || place[name]])) };
}
