import type { FailureKind } from './failure-kind.ts';

/** What can go wrong with a file that is to become a story. */
export const importFailures = {
  'unknown-import-format': {
    exit: 3,
    message: { en: 'Galley cannot import {path}.', vi: 'Galley không nhập được {path}.' },
    hint: {
      en: 'It reads {formats}. A .jsonl file or a WordPress export is imported as a whole archive.',
      vi: 'Galley đọc được {formats}. Tệp .jsonl hay tệp xuất của WordPress thì nhập như cả một kho bài.',
    },
  },
  'unreadable-import': {
    exit: 3,
    message: {
      en: '{path} could not be read as {format}: {problem}.',
      vi: 'Không đọc được {path} theo dạng {format}: {problem}.',
    },
    hint: { en: 'This story was not imported.', vi: 'Bài này chưa được nhập.' },
  },
  'file-not-text': {
    exit: 3,
    message: {
      en: '{path} is not a text: it holds binary content.',
      vi: '{path} không phải văn bản: bên trong là dữ liệu nhị phân.',
    },
    hint: { en: 'Save it as a text or Word file first.', vi: 'Hãy lưu lại thành tệp văn bản hoặc Word trước.' },
  },
  'no-story-in-file': {
    exit: 3,
    message: {
      en: 'There is no story in {path}: it is JSON of another kind.',
      vi: 'Trong {path} không có bài nào: đây là JSON loại khác.',
    },
    hint: { en: 'Galley takes TipTap documents ("type": "doc").', vi: 'Galley nhận tài liệu TipTap ("type": "doc").' },
  },
  'unknown-archive': {
    exit: 3,
    message: { en: '{path} is no archive Galley can import.', vi: '{path} không phải kho bài mà Galley nhập được.' },
    hint: {
      en: 'It takes a folder, a .jsonl file or a WordPress export (.xml).',
      vi: 'Galley nhận một thư mục, tệp .jsonl hoặc tệp xuất của WordPress (.xml).',
    },
  },
} as const satisfies Readonly<Record<string, FailureKind>>;
