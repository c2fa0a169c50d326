import type { Text } from '../base/language.ts';

/** The colour classes a photo may be put in; its place in this list is what the archive keeps, and its digit key. */
export const colourClasses = [
  { id: 'none', label: { en: 'None', vi: 'Không màu' } },
  { id: 'winner', label: { en: 'Lead', vi: 'Ảnh chính' } },
  { id: 'alternate', label: { en: 'Second choice', vi: 'Dự phòng' } },
  { id: 'superior', label: { en: 'Good', vi: 'Tốt' } },
  { id: 'typical', label: { en: 'Usable', vi: 'Dùng được' } },
  { id: 'extra', label: { en: 'Extra', vi: 'Thêm' } },
  { id: 'web', label: { en: 'Gallery', vi: 'Phóng sự ảnh' } },
  { id: 'archive', label: { en: 'Archive', vi: 'Lưu kho' } },
  { id: 'trash', label: { en: 'Reject', vi: 'Loại' } },
] as const satisfies readonly { readonly id: string; readonly label: Text }[];

export type ColourClass = (typeof colourClasses)[number]['id'];

export const colourClassIds = colourClasses.map(({ id }) => id) as [ColourClass, ...ColourClass[]]; // a non-empty list
