import type { Text } from '../base/language.ts';

export const tagKinds = {
  topic: { en: 'Topic', vi: 'Chủ đề' },
  person: { en: 'Person', vi: 'Nhân vật' },
  organisation: { en: 'Organisation', vi: 'Tổ chức' },
  place: { en: 'Place', vi: 'Địa điểm' },
  event: { en: 'Event', vi: 'Sự kiện' },
} as const satisfies Readonly<Record<string, Text>>;

/** In letters. */
export const LONGEST_TAG_NAME = 200;
/** Other names of one tag. */
export const MOST_ALIASES = 100;

export type TagKind = keyof typeof tagKinds;

export interface Tag {
  readonly id: string;
  readonly name: string;
  readonly kind: TagKind;
  readonly aliases: readonly string[];
}
