import { formatText } from '../../shared/base/format-text.ts';
import type { Language, Text } from '../../shared/base/language.ts';

/** `1 story, 2 versions and 3 photos`. */
export function sayCounts(
  counts: { readonly stories: number; readonly versions?: number; readonly photos: number },
  language: Language,
): string {
  const { stories, versions, photos } = counts;
  return versions === undefined
    ? formatText(WITHOUT_VERSIONS, language, { stories, photos })
    : formatText(WITH_VERSIONS, language, { stories, versions, photos });
}

const STORIES = '{stories, plural, one {# story} other {# stories}}';
const VERSIONS = '{versions, plural, one {# version} other {# versions}}';
const PHOTOS = '{photos, plural, one {# photo} other {# photos}}';

const WITH_VERSIONS: Text = {
  en: `${STORIES}, ${VERSIONS} and ${PHOTOS}`,
  vi: '{stories} bài, {versions} phiên bản, {photos} ảnh',
};
const WITHOUT_VERSIONS: Text = { en: `${STORIES} and ${PHOTOS}`, vi: '{stories} bài và {photos} ảnh' };
