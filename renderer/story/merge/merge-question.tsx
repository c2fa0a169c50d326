import type { KeyboardEvent, ReactNode } from 'react';
import type { ComparedLine } from '../../../shared/compare/comparison.ts';
import type { BlockAnswer } from '../../../shared/merge/merge.ts';
import type { PhotoShelf } from '../../editor/photo-shelf.ts';
import { useText } from '../../messages/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ComparedLineView } from '../version/compared-line.tsx';
import { mergeTexts } from './merge-texts.ts';

export interface MergeQuestionProps<Answer extends BlockAnswer> {
  readonly title: string;
  /** What each side made of it, null where it was removed. */
  readonly ours: readonly ComparedLine[] | null;
  readonly theirs: readonly ComparedLine[] | null;
  readonly names: { readonly ours: string; readonly theirs: string };
  readonly choices: readonly Answer[];
  readonly answer: Answer | undefined;
  readonly photos: PhotoShelf;
  readonly onAnswer: (answer: Answer) => void;
}

const labels = { ours: mergeTexts.takeOurs, theirs: mergeTexts.takeTheirs, both: mergeTexts.takeBoth } as const;

/** Something both sides changed, side by side; answered by a button or by 1, 2 and 3. */
export function MergeQuestion<Answer extends BlockAnswer>(props: MergeQuestionProps<Answer>) {
  const { title, ours, theirs, names, choices, answer, photos, onAnswer } = props;
  const t = useText();
  const answerByKey = (event: KeyboardEvent) => {
    const choice = choices[Number(event.key) - 1];
    if (choice === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onAnswer(choice);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a frame of form controls
    <div
      role="group"
      className="merge-question"
      data-open={answer === undefined}
      aria-label={title}
      tabIndex={-1}
      onKeyDown={answerByKey}
    >
      <h4>{title}</h4>
      <div className="merge-sides">
        <Side
          name={names.ours}
          lines={ours}
          photos={photos}
          isChosen={answer === 'ours' || answer === 'both'}
          side="ours"
        />
        <Side
          name={names.theirs}
          lines={theirs}
          photos={photos}
          isChosen={answer === 'theirs' || answer === 'both'}
          side="theirs"
        />
      </div>
      <div className="merge-choices">
        {choices.map((choice) => (
          <Button
            key={choice}
            look={answer === choice ? 'primary' : 'plain'}
            aria-pressed={answer === choice}
            onPress={() => onAnswer(choice)}
          >
            {t(labels[choice])}
          </Button>
        ))}
      </div>
    </div>
  );
}

interface SideProps {
  readonly side: 'ours' | 'theirs';
  readonly name: string;
  readonly lines: readonly ComparedLine[] | null;
  readonly photos: PhotoShelf;
  readonly isChosen: boolean;
}

function Side({ side, name, lines, photos, isChosen }: SideProps) {
  const t = useText();
  return (
    <div className="merge-side" data-side={side} data-chosen={isChosen}>
      <p className="merge-name">{name}</p>
      {lines === null ? <p className="quiet-note">{t(mergeTexts.removed)}</p> : <Lines lines={lines} photos={photos} />}
    </div>
  );
}

export function Lines({
  lines,
  photos,
}: {
  readonly lines: readonly ComparedLine[];
  readonly photos: PhotoShelf;
}): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change
  return lines.map((line, index) => <ComparedLineView key={index} line={line} photos={photos} />);
}
