import type { TextCount } from '../../shared/base/count-text.ts';
import { isOver, type LimitedText, type TextLimit, textLimits } from '../../shared/story/text-limits.ts';
import { useText } from '../messages/use-text.ts';
import { lengthTexts } from './length-texts.ts';
import './length-hint.css';

export interface LengthHintProps {
  /** What is counted, where the place does not say it. */
  readonly label?: string;
  readonly of: LimitedText;
  readonly count: TextCount;
}

/** How long a text is beside how long it may be: `Tít 14/12 tiếng`. Too long is said in words too, not by colour alone. */
export function LengthHint({ label, of, count }: LengthHintProps) {
  const t = useText();
  const limit: TextLimit = textLimits[of];
  const isLong = isOver(count, limit);
  return (
    <span className={isLong ? 'length-hint is-long' : 'length-hint'}>
      {label !== undefined && `${label} `}
      {limit.words === undefined
        ? t(lengthTexts.charactersOf, { count: count.characters, most: limit.characters ?? 0 })
        : t(lengthTexts.wordsOf, { count: count.words, most: limit.words })}
      {isLong && ` · ${t(lengthTexts.tooLong)}`}
    </span>
  );
}
