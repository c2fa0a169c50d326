import { foldText } from '../../../shared/base/fold-text.ts';
import { fail } from '../../../shared/bridge/failure.ts';
import { colourClassIds } from '../../../shared/photo/colour-classes.ts';
import { fieldForm, fitsForm, readChoice } from '../../../shared/photo/field-form.ts';
import type { FieldEdit, PhotoEdit } from '../../../shared/photo/photo-edit.ts';
import { getPhotoField, type PhotoFieldName, photoFieldNames } from '../../../shared/photo/photo-fields.ts';
import { type PhotoCost, photoCosts, rightsCategoryNames } from '../../../shared/photo/rights-categories.ts';

interface Pair {
  readonly name: string;
  readonly value: string;
  readonly mode: FieldEdit['mode'];
}

const YES = ['yes', 'true', '1', 'có'];
const NO = ['no', 'false', '0', 'không'];
const costs = Object.keys(photoCosts) as readonly PhotoCost[]; // Object.keys forgets the key type

/** What may be set besides the fields, by the word for it. */
const marks: Readonly<Record<string, (pair: Pair) => PhotoEdit>> = {
  colour: (pair) => ({ colour: oneOf(pair, colourClassIds) }),
  rating: (pair) => ({ rating: Number(oneOf(pair, ['0', '1', '2', '3', '4', '5'])) }),
  tagged: (pair) => ({ isTagged: YES.includes(oneOf(pair, [...YES, ...NO])) }),
  category: (pair) => ({ rights: { category: pair.value === '' ? null : oneOf(pair, rightsCategoryNames) } }),
  cost: (pair) => ({ rights: { cost: pair.value === '' ? null : oneOf(pair, costs) } }),
  restrictions: ({ value }) => ({ rights: { restrictions: value } }),
};

/**
 * `city="Hà Nội"` and `keywords+=lễ` (adds after what is there) as one edit. A field is known by its IPTC name and by its
 * label in either language. Fails: bad-value, unknown-field.
 */
export function readPhotoPairs(pairs: readonly string[]): PhotoEdit {
  return pairs.map((pair) => readPair(splitPair(pair))).reduce<PhotoEdit>(join, { fields: {} });
}

function join(whole: PhotoEdit, edit: PhotoEdit): PhotoEdit {
  const fields = { ...whole.fields, ...edit.fields };
  const { rights = whole.rights } = edit;
  return { ...whole, ...edit, fields, ...(rights !== undefined && { rights: { ...whole.rights, ...rights } }) };
}

function readPair(pair: Pair): PhotoEdit {
  const field = findField(pair.name);
  if (field !== null) return { fields: { [field]: readField(field, pair) } };
  const mark = Object.hasOwn(marks, pair.name) ? marks[pair.name] : undefined;
  if (mark !== undefined) return mark(pair);
  throw fail('unknown-field', { field: pair.name, fields: [...photoFieldNames, ...Object.keys(marks)].join(', ') });
}

/** A text with variables gets its form only on each photo. */
function readField(field: PhotoFieldName, { value, mode }: Pair): FieldEdit {
  const text = readChoice(field, value);
  if (!text.includes('{') && !fitsForm(field, text))
    throw fail('bad-value', { value, field, expected: fieldForm(field) ?? '' });
  return { text, mode };
}

function oneOf<Word extends string>({ name, value }: Pair, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw fail('bad-value', { value, field: name, expected: words.join(', ') });
  return found;
}

function splitPair(pair: string): Pair {
  const match = /^([^=+]+)(\+?)=([\s\S]*)$/.exec(pair);
  if (match === null) throw fail('bad-value', { value: pair, field: 'set', expected: 'FIELD=VALUE' });
  const [, name = '', plus, value = ''] = match;
  return { name: name.trim(), value, mode: plus === '+' ? 'append' : 'replace' };
}

function findField(word: string): PhotoFieldName | null {
  const wanted = foldText(word);
  const isWanted = (text: string) => foldText(text) === wanted;
  return (
    photoFieldNames.find((name) => {
      const { label } = getPhotoField(name);
      return isWanted(name) || isWanted(label.en) || isWanted(label.vi);
    }) ?? null
  );
}
