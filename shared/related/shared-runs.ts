import { cutWords, type PlacedWord } from '../search/words.ts';

/** Words side by side that stand in two texts, as the first text spells them. */
export interface SharedRun {
  readonly text: string;
  /** The folded words. */
  readonly words: readonly string[];
}

/** Words that hold a sentence together and say nothing of what it is about. */
const JOINTS = new Set(
  [
    'của và các là trong cho với được đã này không tại về từ khi sau trước một những có đến ra vào ở để thì mà do',
    'bị nên cũng vẫn còn đang sẽ theo hay hoặc nhưng nếu vì trên dưới giữa như rằng cùng mỗi mọi hơn nhất rất lại',
    'the a an of in on at to and or for with by from as is are was were be it its this that',
  ].flatMap((line) => line.split(' ')),
);

/** Each pair of words side by side that could say what a line is about, folded, as one text: `khu cong`. */
export function pairsIn(line: string): readonly string[] {
  const words = cutWords(line);
  return words.slice(1).flatMap((word, index) => {
    const before = words[index];
    if (before === undefined || JOINTS.has(before.exact) || JOINTS.has(word.exact)) return [];
    return [`${before.folded} ${word.folded}`];
  });
}

/** The longest runs of two words and more of a text whose every pair is known, in reading order. */
export function sharedRuns(text: string, isKnown: (pair: string) => boolean): readonly SharedRun[] {
  const runs: SharedRun[] = [];
  let run: PlacedWord[] = [];
  const finish = () => {
    const [first] = run;
    const last = run.at(-1);
    if (run.length > 1 && first !== undefined && last !== undefined)
      runs.push({ text: text.slice(first.start, last.end), words: run.map(({ folded }) => folded) });
  };
  for (const word of cutWords(text)) {
    const before = run.at(-1);
    if (before !== undefined && isKnown(`${before.folded} ${word.folded}`)) {
      run.push(word);
      continue;
    }
    finish();
    run = [word];
  }
  finish();
  return runs;
}
