import type { Language, Text } from '../base/language.ts';
import type { NodeJson } from '../document/json.ts';
import type { Genre } from './field-kinds.ts';
import type { TemplateContent } from './template.ts';

/** A template that comes with Galley. What is still to be written stands in brackets, which an export refuses. */
export interface StarterTemplate {
  readonly id: string;
  readonly name: Text;
  readonly content: Readonly<Record<Language, TemplateContent>>;
}

export const starterTemplates: readonly StarterTemplate[] = [
  starter('brief', { en: 'News brief', vi: 'Tin vắn' }, 'news', {
    en: [p('[… who, what, where, when]'), p('[… why, how, what comes next]'), p('[… source]')],
    vi: [p('[… ai, việc gì, ở đâu, khi nào]'), p('[… vì sao, thế nào, tiếp theo ra sao]'), p('[… nguồn tin]')],
  }),
  starter('interview', { en: 'Interview', vi: 'Phỏng vấn' }, 'interview', {
    en: [
      p('[… who is speaking, and why now]'),
      ask('[… question]'),
      p('[… answer]'),
      ask('[… question]'),
      p('[… answer]'),
      quote('[… the sentence that stays]', '[… name]'),
      p('[… thanks]'),
    ],
    vi: [
      p('[… nhân vật là ai, vì sao hỏi lúc này]'),
      ask('[… câu hỏi]'),
      p('[… trả lời]'),
      ask('[… câu hỏi]'),
      p('[… trả lời]'),
      quote('[… câu đáng nhớ]', '[… tên nhân vật]'),
      p('[… lời cảm ơn]'),
    ],
  }),
  starter('report', { en: 'Report with a fact box', vi: 'Phóng sự có box thông tin' }, 'report', {
    en: [
      p('[… the scene]'),
      h2('[… subhead]'),
      p('[… people and voices]'),
      box('In figures', ['[… figure]', '[… figure]']),
      h2('[… subhead]'),
      p('[… what it means]'),
    ],
    vi: [
      p('[… cảnh mở đầu]'),
      h2('[… tít xen]'),
      p('[… nhân vật, tiếng nói người trong cuộc]'),
      box('Những con số', ['[… số liệu]', '[… số liệu]']),
      h2('[… tít xen]'),
      p('[… điều rút ra]'),
    ],
  }),
  starter('photo-story', { en: 'Photo story', vi: 'Bài ảnh' }, 'photo', {
    en: [p('[… what is to be seen]'), figure(), figure(), figure(), p('[… how it ends]')],
    vi: [p('[… điều sẽ thấy trong ảnh]'), figure(), figure(), figure(), p('[… lời kết]')],
  }),
];

function starter(
  id: string,
  name: Text,
  genre: Genre,
  blocks: Readonly<Record<Language, readonly NodeJson[]>>,
): StarterTemplate {
  const contentIn = (language: Language): TemplateContent => ({
    fields: { language, genre },
    body: { type: 'doc', content: blocks[language] },
  });
  return { id, name, content: { en: contentIn('en'), vi: contentIn('vi') } };
}

function words(text: string): NodeJson {
  return { type: 'text', text };
}

function p(text: string): NodeJson {
  return { type: 'paragraph', content: [words(text)] };
}

function ask(text: string): NodeJson {
  return { type: 'paragraph', content: [{ ...words(text), marks: [{ type: 'bold' }] }] };
}

function h2(text: string): NodeJson {
  return { type: 'heading', attrs: { level: 2 }, content: [words(text)] };
}

function quote(text: string, attribution: string): NodeJson {
  return { type: 'pullQuote', attrs: { attribution }, content: [words(text)] };
}

function box(title: string, lines: readonly string[]): NodeJson {
  return { type: 'infoBox', attrs: { title }, content: lines.map(p) };
}

function figure(): NodeJson {
  return { type: 'figure', attrs: { photoId: null, alt: '', credit: '' } };
}
