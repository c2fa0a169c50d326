import type { Text } from '../base/language.ts';

/**
 * What is about to be done with a story and is checked first. Each action asks for more than the one before, but for
 * exporting: a proof may go out with gaps, and only what must never leave the house is held back.
 */
export const checkActions = {
  submit: { en: 'Submitting', vi: 'Gửi duyệt' },
  ready: { en: 'Making ready', vi: 'Duyệt sẵn sàng' },
  export: { en: 'Exporting', vi: 'Xuất bài' },
  publish: { en: 'Publishing', vi: 'Xuất bản' },
  correct: { en: 'Correcting', vi: 'Cải chính' },
} as const satisfies Readonly<Record<string, Text>>;

export type CheckAction = keyof typeof checkActions;

export const checkActionNames = Object.keys(checkActions) as readonly CheckAction[]; // Object.keys forgets the key type
