import * as z from 'zod';
import { cleanLine } from '../base/clean-text.ts';
import { isLanguage, type Language } from '../base/language.ts';
import { sourceFormatNames } from '../photo/picture-formats.ts';
import { bylineRoles } from '../story/field-kinds.ts';
import { subjectCodes } from '../subject/subject.ts';
import { correctionTemplateInput, newCorrectionTemplate } from './correction-template.ts';

const line = (longest: number) => z.string().max(longest).transform(cleanLine);

/** The profile of the newspaper an archive belongs to. */
export const publicationInput = z.object({
  name: line(200),
  /** Set before the sapo on the page (`TTTĐ - `); '' for none. */
  agencyPrefix: z.string().max(60),
  /** The public address stories are published under, without a final slash; '' until it is known. */
  address: z
    .string()
    .max(500)
    .regex(/^(https?:\/\/[^\s"<>\\]+[^/])?$/),
  language: z.custom<Language>(isLanguage),
  /** IANA time zone of the page's clock. */
  zone: z.string().refine(isZone, 'not a time zone'),
  sections: z
    .array(
      z.object({
        name: line(100),
        slug: line(100),
        /** The subjects its stories start with. */
        topics: subjectCodes.default([]),
      }),
    )
    .max(500),
  bylines: z.array(z.object({ name: line(200), role: z.enum(bylineRoles) })).max(5000),
  /** The house style for a tone mark on open oa, oe, uy: hóa (old) or hoá (new). */
  toneStyle: z.enum(['old', 'new']),
  /** Names and words this paper spells its own way: the spelling marks leave them alone. */
  houseWords: z.array(line(60)).max(20_000),
  /** Published photos say where they were taken. */
  keepPhotoLocation: z.boolean().default(false),
  /** What pages offer beside JPEG. */
  pictureFormats: z
    .array(z.enum(sourceFormatNames))
    .max(sourceFormatNames.length)
    .transform((formats) => sourceFormatNames.filter((name) => formats.includes(name)))
    .default(['webp']),
  correctionTemplate: correctionTemplateInput.default(newCorrectionTemplate),
  /** Short codes and what they stand for: `hn` typed between backslashes becomes `Hà Nội`. */
  codes: z.array(z.object({ code: z.string().regex(/^[\p{L}\p{N}._-]{1,30}$/u), text: line(500) })).max(20_000),
});

export type Publication = z.infer<typeof publicationInput>;

export const newPublication: Publication = {
  name: '',
  agencyPrefix: '',
  address: '',
  language: 'vi',
  zone: 'Asia/Ho_Chi_Minh',
  sections: [],
  bylines: [],
  toneStyle: 'old',
  houseWords: [],
  keepPhotoLocation: false,
  pictureFormats: ['webp'],
  correctionTemplate: newCorrectionTemplate,
  codes: [],
};

/** The page of a section on the publication's site. */
export function sectionSlug(publication: Publication, section: string): string | null {
  return publication.sections.find(({ name }) => name === section)?.slug ?? null;
}

/** Asking for a zone takes long, and it is asked for with every reading of the settings. */
const zones = new Set<string>();

function isZone(zone: string): boolean {
  if (zones.has(zone)) return true;
  const known = isKnownZone(zone);
  if (known) zones.add(zone);
  return known;
}

function isKnownZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone.length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
