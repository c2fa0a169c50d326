import { foldText } from '../base/fold-text.ts';
import { parseCameraTime } from './parse-camera-time.ts';
import { type PhotoChoice, photoChoices } from './photo-choices.ts';
import { getPhotoField, type PhotoFieldName } from './photo-fields.ts';

/** The form a field's text must have to be understood elsewhere, by examples; null where any text will do. */
export function fieldForm(name: PhotoFieldName): string | null {
  const { kind } = getPhotoField(name);
  if (name === 'countryCode') return 'VNM, USA, FRA';
  if (kind === 'time') return '2026, 2026-03, 2026-03-12, 2026-03-12T05:48:00+07:00';
  if (kind === 'address') return 'https://…';
  return kind === 'choice'
    ? choicesOf(name)
        .map(({ value }) => lastPart(value))
        .join(', ')
    : null;
}

/** Whether a text has its field's form. Nothing at all always has. */
export function fitsForm(name: PhotoFieldName, text: string): boolean {
  const { kind } = getPhotoField(name);
  if (text === '') return true;
  if (name === 'countryCode') return /^[A-Z]{3}$/.test(text);
  if (kind === 'time') return /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || parseCameraTime(text, 'UTC') !== null;
  return kind === 'address' || kind === 'choice' ? /^https?:\/\/[^\s/]+\S*$/.test(text) : true;
}

/** A choice as it is stored, by its address, its name or its label in either language; any other text as it is. */
export function readChoice(name: PhotoFieldName, text: string): string {
  const wanted = foldText(text);
  const found = choicesOf(name).find(({ value, label }) =>
    [value, lastPart(value), label.en, label.vi].some((word) => foldText(word) === wanted),
  );
  return found?.value ?? text;
}

function choicesOf(name: PhotoFieldName): readonly PhotoChoice[] {
  return name in photoChoices ? photoChoices[name as keyof typeof photoChoices] : []; // one of its names
}

function lastPart(address: string): string {
  return address.replace(/^.*\//, '');
}
