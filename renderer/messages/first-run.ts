import type { Text } from '../../shared/base/language.ts';

export const firstRunTexts = {
  welcome: { en: 'Welcome to Galley', vi: 'Chào mừng đến với Galley' },
  pitch: {
    en: 'Write, place photos, check the copy and publish — all on this laptop, with or without a network.',
    vi: 'Viết, đặt ảnh, soát bài và xuất bản — tất cả trên máy này, có mạng hay không.',
  },
  name: { en: 'Your name, as the history shows it', vi: 'Tên bạn, như lịch sử bài sẽ ghi' },
  role: { en: 'What you do', vi: 'Công việc của bạn' },
  sample: { en: 'Open the sample archive', vi: 'Mở kho bài mẫu' },
  sampleHint: { en: 'A few stories and photos to try everything on.', vi: 'Vài bài và ảnh để thử mọi thứ.' },
  fresh: { en: 'Start with an empty archive', vi: 'Bắt đầu với kho trống' },
  freshHint: { en: 'Your first story opens at once.', vi: 'Bài đầu tiên mở ra ngay.' },
  another: { en: 'Open another archive', vi: 'Mở kho khác' },
  anotherHint: {
    en: 'One you have already, or an empty folder for a new one.',
    vi: 'Kho đã có sẵn, hoặc một thư mục trống để lập kho mới.',
  },
  filling: { en: 'Putting the sample stories in…', vi: 'Đang đưa bài mẫu vào…' },
} as const satisfies Readonly<Record<string, Text>>;
