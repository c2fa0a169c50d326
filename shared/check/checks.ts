import type { Check } from './check.ts';
import { bodyMissing } from './checks/body/body-missing.ts';
import { paragraphBlank } from './checks/body/paragraph-blank.ts';
import { paragraphLong } from './checks/body/paragraph-long.ts';
import { subheadEmpty } from './checks/body/subhead-empty.ts';
import { subheadLevel } from './checks/body/subhead-level.ts';
import { bylineMissing } from './checks/head/byline-missing.ts';
import { bylineSpelling } from './checks/head/byline-spelling.ts';
import { headlineEnding } from './checks/head/headline-ending.ts';
import { headlineLong } from './checks/head/headline-long.ts';
import { headlineMissing } from './checks/head/headline-missing.ts';
import { headlineShouting } from './checks/head/headline-shouting.ts';
import { headlineTaken } from './checks/head/headline-taken.ts';
import { languageWrong } from './checks/head/language-wrong.ts';
import { prefixDoubled } from './checks/head/prefix-doubled.ts';
import { sapoLong } from './checks/head/sapo-long.ts';
import { sapoMissing } from './checks/head/sapo-missing.ts';
import { sectionMissing } from './checks/head/section-missing.ts';
import { sectionUnknown } from './checks/head/section-unknown.ts';
import { slugUnfit } from './checks/head/slug-unfit.ts';
import { tagsMissing } from './checks/head/tags-missing.ts';
import { linkSuspicious } from './checks/link/link-suspicious.ts';
import { linkTracking } from './checks/link/link-tracking.ts';
import { linkVague } from './checks/link/link-vague.ts';
import { relatedBroken } from './checks/link/related-broken.ts';
import { relatedCorrected } from './checks/link/related-corrected.ts';
import { relatedRenamed } from './checks/link/related-renamed.ts';
import { relatedRepeated } from './checks/link/related-repeated.ts';
import { aiUnlabelled } from './checks/photo/ai-unlabelled.ts';
import { altEqualsCaption } from './checks/photo/alt-equals-caption.ts';
import { altFiller } from './checks/photo/alt-filler.ts';
import { altMissing } from './checks/photo/alt-missing.ts';
import { altUnfit } from './checks/photo/alt-unfit.ts';
import { captionMissing } from './checks/photo/caption-missing.ts';
import { captionRepeated } from './checks/photo/caption-repeated.ts';
import { captionShort } from './checks/photo/caption-short.ts';
import { creditDoubled } from './checks/photo/credit-doubled.ts';
import { creditMissing } from './checks/photo/credit-missing.ts';
import { figureWaiting } from './checks/photo/figure-waiting.ts';
import { photoMissing } from './checks/photo/photo-missing.ts';
import { photoRepeated } from './checks/photo/photo-repeated.ts';
import { photoRestricted } from './checks/photo/photo-restricted.ts';
import { photoRights } from './checks/photo/photo-rights.ts';
import { photoSmall } from './checks/photo/photo-small.ts';
import { rightsMissing } from './checks/photo/rights-missing.ts';
import { sourceTypeMissing } from './checks/photo/source-type-missing.ts';
import { storyWithoutPhoto } from './checks/photo/story-without-photo.ts';
import { correctionIncomplete } from './checks/planning/correction-incomplete.ts';
import { correctionMissing } from './checks/planning/correction-missing.ts';
import { embargo } from './checks/planning/embargo.ts';
import { expired } from './checks/planning/expired.ts';
import { legalReview } from './checks/planning/legal-review.ts';
import { noteOpen } from './checks/planning/note-open.ts';
import { placeholderLeft } from './checks/planning/placeholder-left.ts';
import { scheduleEarly } from './checks/planning/schedule-early.ts';
import { schedulePast } from './checks/planning/schedule-past.ts';
import { bracketSpaces } from './checks/wording/bracket-spaces.ts';
import { bracketsUnbalanced } from './checks/wording/brackets-unbalanced.ts';
import { capitalAfterSemicolon } from './checks/wording/capital-after-semicolon.ts';
import { charactersOdd } from './checks/wording/characters-odd.ts';
import { dateWeekday } from './checks/wording/date-weekday.ts';
import { doubleWord } from './checks/wording/double-word.ts';
import { ellipsisDots } from './checks/wording/ellipsis-dots.ts';
import { houseStyle } from './checks/wording/house-style.ts';
import { legacyText } from './checks/wording/legacy-text.ts';
import { lettersMixed } from './checks/wording/letters-mixed.ts';
import { nameSpelling } from './checks/wording/name-spelling.ts';
import { numberStyle } from './checks/wording/number-style.ts';
import { officeTitle } from './checks/wording/office-title.ts';
import { punctuationDoubled } from './checks/wording/punctuation-doubled.ts';
import { quotesStraight } from './checks/wording/quotes-straight.ts';
import { rangeStyleMixed } from './checks/wording/range-style-mixed.ts';
import { spaceMissing } from './checks/wording/space-missing.ts';
import { spacing } from './checks/wording/spacing.ts';
import { spellingMixed } from './checks/wording/spelling-mixed.ts';
import { toneStyleMixed } from './checks/wording/tone-style-mixed.ts';

/** Every publish check, in the order of the page: head, text, photos, links, wording. */
export const checks: readonly Check[] = [
  sectionMissing,
  sectionUnknown,
  headlineMissing,
  headlineLong,
  headlineTaken,
  headlineShouting,
  headlineEnding,
  sapoMissing,
  sapoLong,
  prefixDoubled,
  bylineMissing,
  bylineSpelling,
  tagsMissing,
  slugUnfit,
  languageWrong,
  bodyMissing,
  subheadEmpty,
  subheadLevel,
  paragraphLong,
  paragraphBlank,
  placeholderLeft,
  noteOpen,
  embargo,
  schedulePast,
  scheduleEarly,
  expired,
  legalReview,
  correctionMissing,
  correctionIncomplete,
  storyWithoutPhoto,
  figureWaiting,
  photoMissing,
  photoRepeated,
  photoSmall,
  captionMissing,
  captionShort,
  captionRepeated,
  altMissing,
  altEqualsCaption,
  altUnfit,
  altFiller,
  creditMissing,
  creditDoubled,
  rightsMissing,
  photoRights,
  photoRestricted,
  sourceTypeMissing,
  aiUnlabelled,
  linkSuspicious,
  linkTracking,
  linkVague,
  relatedBroken,
  relatedRenamed,
  relatedCorrected,
  relatedRepeated,
  houseStyle,
  nameSpelling,
  dateWeekday,
  doubleWord,
  toneStyleMixed,
  spellingMixed,
  rangeStyleMixed,
  numberStyle,
  capitalAfterSemicolon,
  officeTitle,
  spacing,
  spaceMissing,
  bracketSpaces,
  bracketsUnbalanced,
  quotesStraight,
  ellipsisDots,
  punctuationDoubled,
  charactersOdd,
  lettersMixed,
  legacyText,
];

export function getCheck(id: string): Check {
  const found = findCheck(id);
  if (found === undefined) throw new Error(`Unknown check ${id}`);
  return found;
}

/** Undefined for one an older or newer version knew. */
export function findCheck(id: string): Check | undefined {
  return checks.find((check) => check.id === id);
}
