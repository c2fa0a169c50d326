import type { DocumentJson, NodeJson } from '../../../shared/document/json.ts';
import { figure, h2, p, ul } from '../../builders/document.ts';
import { makeRandom, makeWriter } from '../vietnamese-writer.ts';

const PARAGRAPH_WORDS = 50;
const FIGURES = 100;

/** A story of about so many words with a hundred figures and some notes spread over it, the same one every time. */
export function makeLongStory(words: number): DocumentJson {
  const write = makeWriter(makeRandom(words));
  const count = Math.round(words / PARAGRAPH_WORDS);
  const blocks = Array.from({ length: count }, (_, index) => makeBlock(index, write));
  const withFigures = blocks.flatMap((block, index) => [
    block,
    ...Array.from({ length: figuresAfter(index, count) }, () => figure({ caption: write(14), credit: write(2) })),
  ]);
  return { type: 'doc', content: withFigures };
}

function makeBlock(index: number, write: (words: number) => string): NodeJson {
  if (index % 20 === 7) return h2(write(8));
  if (index % 20 === 13) return ul(write(16), write(17), write(17));
  // The words of the writer are all well spelled.
  if (index % 10 === 3) return p(write(PARAGRAPH_WORDS - 5), ' thuyề ', noted(write(4)));
  return p(write(PARAGRAPH_WORDS));
}

/** Words with a note to the editor on them. */
function noted(text: string): NodeJson {
  return { type: 'text', marks: [{ type: 'note', attrs: { text: 'Cần hỏi lại nguồn tin.', author: '' } }], text };
}

function figuresAfter(index: number, count: number): number {
  return Math.floor(((index + 1) * FIGURES) / count) - Math.floor((index * FIGURES) / count);
}
