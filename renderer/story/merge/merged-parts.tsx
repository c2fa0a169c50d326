import { useQuery } from '@tanstack/react-query';
import { findCheck } from '../../../shared/check/checks.ts';
import type { FieldWords } from '../../../shared/compare/field-lines.ts';
import type {
  BlockAnswer,
  MergeAnswers,
  MergedBlock,
  MergedField,
  MergedStatus,
  Origin,
  Side,
  StoryMerge,
} from '../../../shared/merge/merge.ts';
import { type FieldName, fields } from '../../../shared/story/fields.ts';
import { type StatusName, statuses } from '../../../shared/story/status.ts';
import { client } from '../../bridge/connection.ts';
import type { PhotoShelf } from '../../editor/photo-shelf.ts';
import { type TextFormatter, useLanguage, useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { versionTexts } from '../version/version-texts.ts';
import { blockLines, changedLines, changedValueLines, removedLines, valueLines, wordLines } from './merge-lines.ts';
import { Lines, MergeQuestion } from './merge-question.tsx';
import { mergeTexts } from './merge-texts.ts';

export interface MergedPartsProps {
  readonly merge: StoryMerge;
  readonly answers: MergeAnswers;
  readonly names: Readonly<Record<Side, string>>;
  readonly photos: PhotoShelf;
  readonly onStatus: (answer: Side) => void;
  readonly onField: (name: FieldName, answer: Side) => void;
  readonly onBlock: (at: number, answer: BlockAnswer) => void;
}

/** The fields anybody changed, then the whole text, each part in the colour of who made it so. */
export function MergedParts({ merge, answers, names, photos, onStatus, onField, onBlock }: MergedPartsProps) {
  const t = useText();
  const words = useFieldWords();
  const shared = { names, photos, words };
  const titleOf = useNumberedTitles(merge);
  return (
    <>
      {(merge.status !== null || merge.fields.length > 0) && (
        <section className="compared-fields" aria-label={t(mergeTexts.fields)}>
          {merge.status !== null && (
            <StatusPart
              status={merge.status}
              titleOf={titleOf}
              answer={answers.status}
              onAnswer={onStatus}
              {...shared}
            />
          )}
          {merge.fields.map((field) => (
            <FieldPart
              key={field.name}
              field={field}
              titleOf={titleOf}
              answer={answers.fields[field.name]}
              onAnswer={(answer) => onField(field.name, answer)}
              {...shared}
            />
          ))}
        </section>
      )}
      <section className="compared-body" aria-label={t(mergeTexts.text)}>
        {merge.blocks.map((block, at) => (
          <BlockPart
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a merge never change
            key={at}
            block={block}
            titleOf={titleOf}
            answer={answers.blocks[at]}
            onAnswer={(answer) => onBlock(at, answer)}
            {...shared}
          />
        ))}
      </section>
    </>
  );
}

interface Shared {
  readonly names: Readonly<Record<Side, string>>;
  readonly photos: PhotoShelf;
  readonly words: FieldWords;
}

/** The title of a question with its number among all of them. */
type TitleOf = (question: object, title: string) => string;

function useNumberedTitles({ status, fields, blocks }: StoryMerge): TitleOf {
  const t = useText();
  const parts: readonly ({ readonly kind: string } | null)[] = [status, ...fields, ...blocks];
  const questions = parts.filter((part) => part?.kind === 'question');
  const numbers = new Map<object | null, number>(questions.map((question, index) => [question, index + 1]));
  return (question, title) =>
    t(mergeTexts.numbered, { at: numbers.get(question) ?? 0, total: questions.length, title });
}

interface StatusPartProps extends Omit<Shared, 'words'> {
  readonly status: MergedStatus;
  readonly titleOf: TitleOf;
  readonly answer: Side | undefined;
  readonly onAnswer: (answer: Side) => void;
}

function StatusPart({ status, titleOf, answer, onAnswer, names, photos }: StatusPartProps) {
  const t = useText();
  const linesOf = (name: StatusName) => wordLines(t(statuses[name].label));
  if (status.kind === 'question')
    return (
      <MergeQuestion
        title={titleOf(status, t(mergeTexts.questionStatus))}
        ours={linesOf(status.ours)}
        theirs={linesOf(status.theirs)}
        choices={['ours', 'theirs']}
        {...{ names, photos, answer, onAnswer }}
      />
    );
  return (
    <div className="compared-field" data-from={status.from}>
      <h3>{t(mergeTexts.status)}</h3>
      <div>
        <Maker from={status.from} names={names} />
        <Lines lines={linesOf(status.value)} photos={photos} />
      </div>
    </div>
  );
}

function FieldPart({
  field,
  titleOf,
  answer,
  onAnswer,
  names,
  photos,
  words,
}: Shared & { field: MergedField; titleOf: TitleOf; answer: Side | undefined; onAnswer: (answer: Side) => void }) {
  const t = useText();
  const label = t(fields[field.name].label);
  if (field.kind === 'question')
    return (
      <MergeQuestion
        title={titleOf(field, t(mergeTexts.questionField, { field: label }))}
        ours={changedValueLines(field.name, field.base, field.ours, words)}
        theirs={changedValueLines(field.name, field.base, field.theirs, words)}
        choices={['ours', 'theirs']}
        {...{ names, photos, answer, onAnswer }}
      />
    );
  return (
    <div className="compared-field" data-from={field.from}>
      <h3>{label}</h3>
      <div>
        <Maker from={field.from} names={names} />
        <Lines lines={valueLines(field.name, field.value, words)} photos={photos} />
      </div>
    </div>
  );
}

function BlockPart({
  block,
  titleOf,
  answer,
  onAnswer,
  names,
  photos,
  words,
}: Shared & {
  block: MergedBlock;
  titleOf: TitleOf;
  answer: BlockAnswer | undefined;
  onAnswer: (answer: BlockAnswer) => void;
}) {
  const t = useText();
  if (block.kind === 'question')
    return (
      <MergeQuestion
        title={titleOf(block, t(mergeTexts.question))}
        ours={block.ours.length === 0 ? null : changedLines(block.base, block.ours, words)}
        theirs={block.theirs.length === 0 ? null : changedLines(block.base, block.theirs, words)}
        choices={block.ours.length * block.theirs.length === 0 ? ['ours', 'theirs'] : ['ours', 'theirs', 'both']}
        {...{ names, photos, answer, onAnswer }}
      />
    );
  const lines = block.kind === 'removed' ? removedLines(block.block) : blockLines(block.block);
  if (lines.length === 0) return null;
  const movedBy = block.kind === 'settled' ? block.movedBy : undefined;
  const from = block.from === 'base' && movedBy !== undefined ? movedBy : block.from;
  const did =
    block.kind === 'removed' ? t(mergeTexts.removed) : movedBy === undefined ? null : t(versionTexts.movedHere);
  return (
    <div className="merged-block" data-from={from}>
      <Maker from={from} names={names} did={did} />
      <Lines lines={lines} photos={photos} />
    </div>
  );
}

/** Who made it so, in words as well as by colour; nothing where nobody touched it. */
function Maker({
  from,
  names,
  did = null,
}: { readonly from: Origin; readonly did?: string | null } & Pick<Shared, 'names'>) {
  const t = useText();
  const said = [makerName(from, names, t), did].filter((part) => part !== null);
  return said.length === 0 ? null : <p className="merge-name">{said.join(' · ')}</p>;
}

function makerName(from: Origin, names: Readonly<Record<Side, string>>, t: TextFormatter): string | null {
  if (from === 'base' || from === 'both') return null;
  return from === 'mixed' ? t(mergeTexts.mixed) : names[from];
}

function useFieldWords(): FieldWords {
  const language = useLanguage();
  const { zone } = useAppState().publication;
  const { data: tags = [] } = useQuery({ queryKey: ['tags'], queryFn: () => client.tag.list() });
  return {
    language,
    zone,
    tagName: (id) => tags.find((tag) => tag.id === id)?.name ?? id,
    checkName: (id) => findCheck(id)?.title[language] ?? id,
  };
}
