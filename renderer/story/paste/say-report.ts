import { formatText } from '../../../shared/base/format-text.ts';
import type { Language, Text } from '../../../shared/base/language.ts';
import {
  changedKinds,
  droppedKinds,
  keptKinds,
  type PasteKind,
  type PasteReport,
} from '../../../shared/foreign-html/paste-report.ts';
import { kindTexts, pasteTexts } from './paste-texts.ts';

/** What a paste kept, in the first line; what it changed and left out, in the second. */
export function sayReport(report: PasteReport): { readonly text: Text; readonly hint: Text } {
  return {
    text: inBoth((language) => [
      pasteTexts.pasted[language],
      say(report, { kinds: keptKinds, sentence: pasteTexts.kept, language }),
    ]),
    hint: inBoth((language) => [
      say(report, { kinds: changedKinds, sentence: pasteTexts.changed, language }),
      say(report, { kinds: droppedKinds, sentence: pasteTexts.dropped, language }),
    ]),
  };
}

function inBoth(sentences: (language: Language) => readonly string[]): Text {
  const say = (language: Language) =>
    sentences(language)
      .filter((sentence) => sentence !== '')
      .join(' ');
  return { en: say('en'), vi: say('vi') };
}

interface Sentence {
  readonly kinds: readonly PasteKind[];
  readonly sentence: Text;
  readonly language: Language;
}

function say(report: PasteReport, { kinds, sentence, language }: Sentence): string {
  const counted = kinds
    .map((kind) => ({ kind, count: report[kind] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => formatText(kindTexts[kind], language, { count }));
  return counted.length === 0 ? '' : formatText(sentence, language, { list: counted.join(', ') });
}
