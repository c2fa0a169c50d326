import { type Finder, type FindQuery, fillReplacement } from '../find/make-finder.ts';
import { cleanField } from './photo-edit.ts';
import { type PhotoFieldName, type PhotoMetadata, photoFieldNames, photoFields } from './photo-fields.ts';

export interface TextReplacement {
  readonly query: FindQuery;
  readonly find: Finder;
  readonly replacement: string;
  /** Empty: every field of free text. */
  readonly fields: readonly PhotoFieldName[];
}

/** Where a replacement changes a photo's fields, and what they become. */
export function replaceInPhoto(
  metadata: PhotoMetadata,
  replacement: TextReplacement,
): readonly { readonly field: PhotoFieldName; readonly before: string; readonly after: string }[] {
  const { fields } = replacement;
  const searched = fields.length > 0 ? fields : photoFieldNames.filter((name) => photoFields[name].kind !== 'choice');
  return searched.flatMap((field) => {
    const before = metadata[field];
    const after = cleanField(field, replaceIn(before, replacement));
    return after === before ? [] : [{ field, before, after }];
  });
}

function replaceIn(text: string, { query, find, replacement }: TextReplacement): string {
  return find(text).reduceRight(
    (result, match) =>
      result.slice(0, match.start) + fillReplacement(query, replacement, match, text) + result.slice(match.end),
    text,
  );
}
