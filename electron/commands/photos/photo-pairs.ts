import { foldText } from '../../../shared/base/fold-text.ts';
import { fail } from '../../../shared/bridge/failure.ts';
import { type PhotoEdit, photoEditInput } from '../../../shared/photo/photo-edit.ts';
import { getPhotoField, photoFieldNames } from '../../../shared/photo/photo-fields.ts';

/** What may be set besides the fields, by the word for it. */
const MARKS = ['colour', 'rating', 'tagged', 'category', 'cost', 'restrictions'] as const;

/**
 * `city="Hà Nội"` and `keywords+=lễ` (adds after what is there) as one edit. A field is known by its IPTC name and by its
 * label in either language. Fails: bad-value, unknown-field.
 */
export function readPhotoPairs(pairs: readonly string[]): PhotoEdit {
  const fields: Record<string, object> = {};
  const rights: Record<string, string | null> = {};
  const marks: Record<string, unknown> = {};
  for (const pair of pairs) {
    const { name, value, mode } = splitPair(pair);
    const field = findField(name);
    if (field !== null) fields[field] = { text: value, mode };
    else if (name === 'colour') marks['colour'] = value;
    else if (name === 'rating') marks['rating'] = Number(value);
    else if (name === 'tagged') marks['isTagged'] = ['yes', 'true', '1', 'có'].includes(value);
    else if (name === 'category' || name === 'cost') rights[name] = value === '' ? null : value;
    else if (name === 'restrictions') rights[name] = value;
    else throw fail('unknown-field', { field: name, fields: [...photoFieldNames, ...MARKS].join(', ') });
  }
  const parsed = photoEditInput.safeParse({ ...marks, fields, ...(Object.keys(rights).length > 0 && { rights }) });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue?.path.join('.') ?? '';
  throw fail('bad-value', { value: pairs.join(' '), field: at, expected: issue?.message ?? '' });
}

function splitPair(pair: string) {
  const match = /^([^=+]+)(\+?)=([\s\S]*)$/.exec(pair);
  if (match === null) throw fail('bad-value', { value: pair, field: 'set', expected: 'FIELD=VALUE' });
  const [, name = '', plus, value = ''] = match;
  return { name: name.trim(), value, mode: plus === '+' ? ('append' as const) : ('replace' as const) };
}

function findField(word: string) {
  const wanted = foldText(word);
  const isWanted = (text: string) => foldText(text) === wanted;
  return (
    photoFieldNames.find((name) => {
      const { label } = getPhotoField(name);
      return isWanted(name) || isWanted(label.en) || isWanted(label.vi);
    }) ?? null
  );
}
