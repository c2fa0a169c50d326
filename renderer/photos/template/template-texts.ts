import type { Text } from '../../../shared/base/language.ts';

export const photoTemplateTexts = {
  title: { en: 'Caption template', vi: 'Mẫu chú thích' },
  templates: { en: 'Templates', vi: 'Các mẫu' },
  fresh: { en: 'New template', vi: 'Mẫu mới' },
  name: { en: 'Name', vi: 'Tên mẫu' },
  fields: { en: 'Fields', vi: 'Các ô' },
  apply: { en: 'Apply {field}', vi: 'Áp ô {field}' },
  mode: { en: 'How {field} is applied', vi: 'Cách áp ô {field}' },
  text: { en: 'Text for {field}', vi: 'Nội dung ô {field}' },
  preview: { en: 'On this photo', vi: 'Trên ảnh này' },
  variables: { en: 'Variables', vi: 'Biến' },
  variablesHint: {
    en: 'A press puts one into the field that was typed in last. Every field can be named too: {caption}.',
    vi: 'Bấm để chèn vào ô vừa gõ. Có thể gọi tên mọi ô khác: {caption}.',
  },
  event: { en: 'Event', vi: 'Sự kiện' },
  first: { en: 'First number', vi: 'Số bắt đầu' },
  rights: { en: 'Rights it gives', vi: 'Quyền kèm theo' },
  rightsAlone: { en: 'Leave the rights alone', vi: 'Giữ nguyên quyền' },
  run: {
    en: 'Apply to {count, plural, one {# photo} other {# photos}}',
    vi: 'Áp cho {count, plural, other {# ảnh}}',
  },
  applied: {
    en: 'Template applied to {count, plural, one {# photo} other {# photos}}',
    vi: 'Đã áp mẫu cho {count, plural, other {# ảnh}}',
  },
  saved: { en: 'The template is saved.', vi: 'Đã lưu mẫu.' },
  removed: { en: 'The template is removed.', vi: 'Đã bỏ mẫu.' },
  noneChosen: { en: 'Select photos in the sheet to apply it.', vi: 'Chọn ảnh trên bàn ảnh để áp mẫu.' },
  unnamed: { en: 'Unnamed', vi: 'Chưa đặt tên' },
  unknown: { en: 'Nobody knows {names}', vi: 'Không rõ {names}' },
} as const satisfies Readonly<Record<string, Text>>;
