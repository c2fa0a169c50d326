import type { Text } from '../base/language.ts';

/** Why a published story is published once more. */
export const republishCauses = ['updated', 'corrected', 'legally-corrected'] as const;
export type RepublishCause = (typeof republishCauses)[number];

/** What can happen to a story before its readers. */
export const publicationSteps = {
  published: { en: 'Published', vi: 'Xuất bản' },
  updated: { en: 'Updated', vi: 'Cập nhật' },
  corrected: { en: 'Corrected', vi: 'Đính chính' },
  'legally-corrected': { en: 'Corrected by law', vi: 'Cải chính' },
  withdrawn: { en: 'Withdrawn', vi: 'Gỡ bài' },
  reopened: { en: 'Returned to draft', vi: 'Đưa về nháp' },
} as const satisfies Readonly<Record<string, Text>>;

/** One step of a story's life before its readers. */
export interface PublicationStep {
  readonly kind: keyof typeof publicationSteps;
  /** The version that was made by it. */
  readonly rev: number;
  readonly at: number;
  readonly author: string;
  readonly reason: string;
  /** The page was kept as it went out. */
  readonly hasPage: boolean;
}
