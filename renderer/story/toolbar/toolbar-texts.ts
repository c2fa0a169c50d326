import type { Text } from '../../../shared/base/language.ts';

export const toolbarTexts = {
  toolbar: { en: 'Text tools', vi: 'Công cụ soạn thảo' },
  bubble: { en: 'Tools for the selected words', vi: 'Công cụ cho chữ đang chọn' },
  undo: { en: 'Undo', vi: 'Hoàn tác' },
  redo: { en: 'Redo', vi: 'Làm lại' },
  block: { en: 'Kind of paragraph', vi: 'Kiểu đoạn' },
  table: { en: 'Table', vi: 'Bảng' },
} as const satisfies Readonly<Record<string, Text>>;
