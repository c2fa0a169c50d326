/** The languages of the interface and of stories; Vietnamese first, as the newsroom reads. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same words in every language. ICU message syntax where values are filled in. */
export type Text = Readonly<Record<Language, string>>;

export function isLanguage(value: unknown): value is Language {
  return value === 'vi' || value === 'en';
}
