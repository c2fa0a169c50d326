import { ArrowDown, ArrowUp, CaseSensitive, Regex, TextSelect, WholeWord, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Group } from 'react-aria-components';
import { patternProblems } from '../../../shared/find/pattern.ts';
import { MOST_FOUND } from '../../editor/find/found-text.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { showToast } from '../../state/toasts.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import type { StorySession } from '../session/open-session.ts';
import { activeFind, closeFindBar, findBar, findQuery, replacement } from './find-state.ts';
import { findTexts } from './find-texts.ts';
import { FindToggle } from './find-toggle.tsx';
import { openFind } from './open-find.ts';
import type { StoryFind } from './story-find.ts';
import './find.css';

/** Over the text while something is looked for in it. The text stays as it was for typing. */
export function FindBar({ session }: { readonly session: StorySession }) {
  const [find, setFind] = useState<StoryFind | null>(null);
  useEffect(() => {
    const opened = openFind(session);
    setFind(opened);
    activeFind.set(opened);
    return () => {
      activeFind.set(null);
      opened.end();
    };
  }, [session]);
  return find === null ? null : <OpenBar find={find} />;
}

function OpenBar({ find }: { readonly find: StoryFind }) {
  const t = useText();
  const { isReplacing } = useStore(findBar);
  const leave = () => {
    find.returnToText();
    closeFindBar();
  };
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    leave();
  };
  useEscapeInText();
  return (
    <search className="find-bar" aria-label={t(findTexts.bar)} onKeyDown={listen}>
      <div className="find-line">
        <WordsBox find={find} />
        <FindOptions find={find} />
        <FindCount find={find} />
        <IconButton icon={ArrowUp} label={t(findTexts.previous)} shortcut="Shift+F3" onPress={() => find.go(-1)} />
        <IconButton icon={ArrowDown} label={t(findTexts.next)} shortcut="F3" onPress={() => find.go(1)} />
        <IconButton icon={X} label={t(galleyTexts.close)} onPress={leave} />
      </div>
      {isReplacing && <ReplaceLine find={find} />}
      <Problem find={find} />
    </search>
  );
}

function WordsBox({ find }: { readonly find: StoryFind }) {
  const t = useText();
  const { words } = useStore(findQuery);
  const { calls } = useStore(findBar);
  const box = useRef<HTMLInputElement>(null);
  const { problem, total } = useStore(find.results);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each call for the bar puts the keyboard here
  useEffect(() => box.current?.select(), [calls]);
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    find.go(event.shiftKey ? -1 : 1);
  };
  return (
    <input
      ref={box}
      className="field-input find-words"
      aria-label={t(findTexts.words)}
      aria-invalid={problem !== null || (words !== '' && total === 0)}
      aria-describedby="find-problem"
      placeholder={t(findTexts.words)}
      spellCheck={false}
      value={words}
      onChange={({ target }) => findQuery.update((query) => ({ ...query, words: target.value }))}
      onKeyDown={listen}
    />
  );
}

function FindOptions({ find }: { readonly find: StoryFind }) {
  const t = useText();
  const query = useStore(findQuery);
  const isInSelection = useStore(find.isInSelection);
  const toggle = (name: 'matchMarks' | 'matchCase' | 'wholeWord' | 'isPattern') => ({
    label: t(findTexts[name]),
    isSelected: query[name],
    onChange: (isSelected: boolean) => findQuery.update((before) => ({ ...before, [name]: isSelected })),
  });
  const lookInSelection = (isWanted: boolean) => {
    find.lookInSelection(isWanted);
    if (isWanted && !find.isInSelection.get()) showToast({ tone: 'plain', text: findTexts.selectFirst });
  };
  return (
    <Group className="find-options" aria-label={t(findTexts.options)}>
      <FindToggle {...toggle('matchMarks')} sign={t(findTexts.marksSign)} />
      <FindToggle {...toggle('matchCase')} icon={CaseSensitive} />
      <FindToggle {...toggle('wholeWord')} icon={WholeWord} />
      <FindToggle {...toggle('isPattern')} icon={Regex} />
      <FindToggle
        label={t(findTexts.inSelection)}
        icon={TextSelect}
        isSelected={isInSelection}
        onChange={lookInSelection}
      />
    </Group>
  );
}

function FindCount({ find }: { readonly find: StoryFind }) {
  const t = useText();
  const { words } = useStore(findQuery);
  const { total, at, problem } = useStore(find.results);
  const shown = total >= MOST_FOUND ? `${total}+` : total;
  const isShown = words !== '' && problem === null;
  const isNone = isShown && total === 0;
  return (
    <output className={isNone ? 'find-count is-none' : 'find-count'} aria-live="polite">
      {isNone && t(findTexts.none)}
      {isShown && total > 0 && (
        <>
          <span aria-hidden>{t(findTexts.count, { at, total: shown })}</span>
          <span className="visually-hidden">{t(findTexts.countRead, { at, total: shown })}</span>
        </>
      )}
    </output>
  );
}

function ReplaceLine({ find }: { readonly find: StoryFind }) {
  const t = useText();
  const words = useStore(replacement);
  const { total } = useStore(find.results);
  const box = useRef<HTMLInputElement>(null);
  const replaceAll = () => {
    box.current?.focus(); // the button is about to be disabled, and would take the keyboard with it
    const { count, undo } = find.replaceAll();
    showToast({
      tone: 'plain',
      text: findTexts.replaced,
      values: { count },
      action: { label: galleyTexts.undo, run: undo },
    });
  };
  const replaceCurrent = () => {
    if (total === 1) box.current?.focus(); // for the same reason
    find.replaceCurrent();
  };
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    find.replaceCurrent();
  };
  return (
    <div className="find-line">
      <input
        ref={box}
        className="field-input find-words"
        aria-label={t(findTexts.replacement)}
        placeholder={t(findTexts.replacement)}
        spellCheck={false}
        value={words}
        onChange={({ target }) => replacement.set(target.value)}
        onKeyDown={listen}
      />
      <Button isDisabled={total === 0} onPress={replaceCurrent}>
        {t(findTexts.replace)}
      </Button>
      <Button isDisabled={total === 0} onPress={replaceAll}>
        {t(findTexts.replaceAll)}
      </Button>
    </div>
  );
}

function Problem({ find }: { readonly find: StoryFind }) {
  const t = useText();
  const { problem } = useStore(find.results);
  return (
    <p id="find-problem" className="find-problem" role="status">
      {problem !== null && t(patternProblems[problem])}
    </p>
  );
}

/** Escape closes the bar from the text too, where nothing else there wants the key. */
function useEscapeInText(): void {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      const isInText = event.target instanceof Element && event.target.closest('.ProseMirror') !== null;
      if (event.key === 'Escape' && isInText && !event.isComposing && !event.defaultPrevented) closeFindBar();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
