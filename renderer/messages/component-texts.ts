import * as loaded from 'react-aria-components/i18n/en-US';
import { interfaceLanguage } from './use-text.ts';

/** What a component says by itself, to a screen reader for the most part: fixed, or made of what it is about. */
type ComponentText =
  | string
  | ((about: Readonly<Record<string, string | number | boolean>>, formatter?: never) => string);
type ComponentTexts = Readonly<Record<string, Readonly<Record<string, ComponentText>>>>;

/** The words of the component library in Vietnamese, which it does not have; by its packages and keys, for all that Galley uses. */
export const vietnameseComponentTexts = {
  '@react-aria/autocomplete': { collectionLabel: 'Gợi ý' },
  '@react-aria/combobox': {
    buttonLabel: 'Mở gợi ý',
    countAnnouncement: ({ optionCount }) => `Có ${optionCount} gợi ý.`,
    focusAnnouncement: ({ isGroupChange, groupTitle, groupCount, optionText, isSelected }) =>
      `${isGroupChange ? `Vào nhóm ${groupTitle}, ${groupCount} gợi ý. ` : ''}${optionText}${isSelected ? ', đã chọn' : ''}`,
    listboxLabel: 'Gợi ý',
    selectedAnnouncement: ({ optionText }) => `${optionText}, đã chọn`,
  },
  '@react-aria/menu': { longPressMessage: 'Nhấn giữ, hoặc bấm Alt + mũi tên xuống để mở danh mục' },
  '@react-aria/overlays': { dismiss: 'Đóng' },
  '@react-aria/searchfield': { 'Clear search': 'Xóa ô tìm' },
  '@react-aria/toast': { close: 'Đóng', notifications: ({ count }) => `${count} thông báo.` },
  'react-aria-components': {
    selectPlaceholder: 'Chọn một mục',
    tableResizer: 'Kéo giãn cột',
    dropzoneLabel: 'Nơi thả tệp',
    colorSwatchPicker: 'Bảng màu',
  },
} satisfies ComponentTexts;

/** Every package of the library with its own words, which are English. */
export const englishComponentTexts = (loaded as unknown as { readonly default: ComponentTexts }).default; // its types name the type of the value only

/**
 * Lets the components speak the language of the interface, whichever it is when they speak. Called once, before the first
 * is drawn: the library reads its words once, from where its LocalizedStringProvider puts them.
 */
export function installComponentTexts(): void {
  const own: ComponentTexts = vietnameseComponentTexts;
  const texts = Object.entries(englishComponentTexts).map(([name, english]) => [
    name,
    Object.fromEntries(
      Object.entries(english).map(([key, text]) => [key, inBothLanguages(text, own[name]?.[key] ?? text)]),
    ),
  ]);
  Reflect.set(window, Symbol.for('react-aria.i18n.locale'), 'en-US');
  Reflect.set(window, Symbol.for('react-aria.i18n.strings'), Object.fromEntries(texts));
}

function inBothLanguages(english: ComponentText, vietnamese: ComponentText): ComponentText {
  return (about, formatter) => {
    const text = interfaceLanguage.get() === 'vi' ? vietnamese : english;
    return typeof text === 'string' ? text : text(about, formatter);
  };
}
