import type { Text } from '../base/language.ts';

/** What is about to be done with a story and is checked first: each action asks for more than the one before. */
export const checkActions = {
  submit: { en: 'Submitting', vi: 'Gửi duyệt' },
  ready: { en: 'Making ready', vi: 'Duyệt sẵn sàng' },
  publish: { en: 'Publishing', vi: 'Xuất bản' },
  correct: { en: 'Correcting', vi: 'Cải chính' },
} as const satisfies Readonly<Record<string, Text>>;

export type CheckAction = keyof typeof checkActions;

export const checkActionNames = Object.keys(checkActions) as readonly CheckAction[]; // Object.keys forgets the key type
