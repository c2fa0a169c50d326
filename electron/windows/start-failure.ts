import { formatText } from '../../shared/base/format-text.ts';
import type { Language } from '../../shared/base/language.ts';
import { FailureError } from '../../shared/bridge/failure.ts';
import { failures } from '../../shared/bridge/failures.ts';

const title = { en: 'Galley cannot open', vi: 'Galley không mở được' };
const bug = {
  en: 'Something went wrong inside Galley. What you saved is safe in the archive. Start Galley again.',
  vi: 'Galley gặp lỗi bên trong. Những gì đã lưu vẫn an toàn trong kho bài. Hãy mở lại Galley.',
};

/** What the error box says before there is a page: a failure in its own words, a bug without its details. */
export function startFailure(error: unknown, locale: string): { title: string; words: string; isBug: boolean } {
  const language: Language = locale.startsWith('vi') ? 'vi' : 'en';
  const heading = formatText(title, language);
  if (!(error instanceof FailureError)) return { title: heading, words: formatText(bug, language), isBug: true };
  const { message, hint } = failures[error.failure.code];
  const lines = [message, hint].map((text) => formatText(text, language, error.failure.values));
  return { title: heading, words: lines.join('\n\n'), isBug: false };
}
