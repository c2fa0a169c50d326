import { useQuery } from '@tanstack/react-query';
import { ArrowDown, ArrowLeft, ArrowUp, GitMerge } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { OpenedMerge } from '../../../shared/bridge/calls/merge-calls.ts';
import type { BlockAnswer, MergeAnswers, Side } from '../../../shared/merge/merge.ts';
import { countOpenQuestions, countQuestions } from '../../../shared/merge/merge-stories.ts';
import type { FieldName } from '../../../shared/story/fields.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { shownMerge } from '../../state/shown-merge.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import type { StorySession } from '../session/open-session.ts';
import { versionTexts } from '../version/version-texts.ts';
import { timeOf } from '../version/version-time.ts';
import { goToNeighbour, goToOpenQuestion, goToQuestion } from './go-to-question.ts';
import { mergeTexts } from './merge-texts.ts';
import { MergedParts } from './merged-parts.tsx';
import { saveMerge } from './save-merge.ts';
import './merge.css';

/** Two versions brought together in place of the text: what nobody has to decide is done, the rest is asked. */
export function MergeView({ session, rev }: { readonly session: StorySession; readonly rev: number }) {
  const t = useText();
  const { data: opened, error } = useQuery({
    queryKey: ['story-merge', session.storyId, rev],
    queryFn: async () => {
      await session.saver.flush();
      return client.merge.open({ storyId: session.storyId, rev });
    },
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error !== null) throw error;
  return opened === undefined ? (
    <p className="quiet-note">{t(mergeTexts.loading)}</p>
  ) : (
    <Merge key={rev} session={session} opened={opened} />
  );
}

const nothing: MergeAnswers = { fields: {}, blocks: {} };

function Merge({ session, opened }: { readonly session: StorySession; readonly opened: OpenedMerge }) {
  const t = useText();
  const { publication, settings } = useAppState();
  const [answers, setAnswers] = useState(nothing);
  const scroller = useRef<HTMLDivElement>(null);
  const saveButton = useRef<HTMLButtonElement>(null);
  const open = countOpenQuestions(opened.merge, answers);
  const nameOf = (name: string, savedAt: number) =>
    `${name || t(mergeTexts.somebody)}, ${timeOf(savedAt, publication.zone)}`;
  const { author } = opened.ours;
  const ourName = author === settings.author ? t(mergeTexts.you) : author;
  const names = {
    ours: t(mergeTexts.ours, { author: nameOf(ourName, opened.ours.savedAt) }),
    theirs: t(mergeTexts.theirs, { author: nameOf(opened.theirs.author, opened.theirs.savedAt) }),
  };
  const answerField = (name: FieldName, answer: Side) =>
    setAnswers((before) => ({ ...before, fields: { ...before.fields, [name]: answer } }));
  const answerBlock = (at: number, answer: BlockAnswer) =>
    setAnswers((before) => ({ ...before, blocks: { ...before.blocks, [at]: answer } }));
  const answerStatus = (status: Side) => setAnswers((before) => ({ ...before, status }));
  const step = (direction: 1 | -1) => goToQuestion(scroller.current, direction);
  useEffect(() => {
    if (!goToOpenQuestion(scroller.current)) saveButton.current?.focus();
  }, []);
  const listen = (event: KeyboardEvent) => {
    const isAnswer = /^[1-3]$/.test(event.key) && event.defaultPrevented;
    if (isAnswer && !goToOpenQuestion(scroller.current)) saveButton.current?.focus();
    const direction = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (direction === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    goToNeighbour(scroller.current, direction);
  };
  return (
    <div className="merge-view">
      <div className="version-bar">
        <Button icon={ArrowLeft} look="quiet" onPress={() => shownMerge.set(null)}>
          {t(versionTexts.backToText)}
        </Button>
        <strong className="version-title">
          {t(mergeTexts.title, { author: opened.theirs.author || t(mergeTexts.somebody) })}
        </strong>
        <Button
          ref={saveButton}
          icon={GitMerge}
          look="primary"
          onPress={() => void saveMerge(session, opened, answers).catch(reportBug)}
        >
          {t(mergeTexts.save)}
        </Button>
      </div>
      <div className="comparison-summary">
        <span role="status">
          {t(mergeTexts.open, { count: open })} {open > 0 && t(mergeTexts.openKeeps)}
        </span>
        {countQuestions(opened.merge) > 0 && (
          <>
            <span className="quiet-note merge-keys">{t(mergeTexts.keys)}</span>
            <IconButton icon={ArrowUp} label={t(mergeTexts.previousQuestion)} onPress={() => step(-1)} />
            <IconButton icon={ArrowDown} label={t(mergeTexts.nextQuestion)} onPress={() => step(1)} />
          </>
        )}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the questions in it */}
      <div className="comparison" ref={scroller} onKeyDown={listen}>
        <article className="text-column">
          <MergedParts
            merge={opened.merge}
            answers={answers}
            names={names}
            photos={session.context.photos}
            onStatus={answerStatus}
            onField={answerField}
            onBlock={answerBlock}
          />
        </article>
      </div>
    </div>
  );
}
