import { useQuery } from '@tanstack/react-query';
import { closeHistory } from '@tiptap/pm/history';
import { useEffect, useRef } from 'react';
import { Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import type { Publication } from '../../../shared/publication/publication.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { useStore } from '../../state/store.ts';
import { showFailure, showToast } from '../../state/toasts.ts';
import type { StorySession } from '../session/open-session.ts';
import { useField } from '../use-field.ts';
import { misspellingCalls } from './spelling-calls.ts';
import { ignoreWord, type OpenMisspelling, openMisspelling, openNextMisspelling } from './spelling-state.ts';
import { spellingTexts } from './spelling-texts.ts';
import { getWordBook } from './use-spelling.ts';
import './spelling.css';

/** The menu of a misspelled word: what it may have been meant as, and two ways to let it be. */
export function SpellingMenu({ session }: { readonly session: StorySession }) {
  const open = useStore(openMisspelling);
  const { active, sapo, body } = session.draft.text;
  useEffect(
    () =>
      misspellingCalls.subscribe(() => {
        if (![active.get(), sapo, body].some(openNextMisspelling))
          showToast({ tone: 'plain', text: spellingTexts.noneLeft });
      }),
    [active, sapo, body],
  );
  return open === null ? null : <WordMenu session={session} open={open} />;
}

interface WordMenuProps {
  readonly session: StorySession;
  readonly open: OpenMisspelling;
}

function WordMenu({ session, open }: WordMenuProps) {
  const { publication } = useAppState();
  const [written] = useField(session.draft, 'language');
  const language = written ?? publication.language;
  const { word } = open;
  const { data: suggestions } = useQuery({
    queryKey: ['spelling', language, word],
    queryFn: () => getWordBook(language).suggest(word),
  });
  // The menu waits for its words, so that its first entry has the keyboard from the start.
  if (suggestions === undefined) return null;
  return <OpenMenu session={session} open={open} suggestions={suggestions} />;
}

function OpenMenu({ session, open, suggestions }: WordMenuProps & { readonly suggestions: readonly string[] }) {
  const t = useText();
  const anchor = useRef<HTMLSpanElement>(null);
  const { publication } = useAppState();
  const { word, editor } = open;
  const close = () => {
    openMisspelling.set(null);
    if (!editor.isDestroyed) editor.view.focus();
  };
  const label = t(spellingTexts.menu, { word });
  return (
    <>
      <span ref={anchor} className="spelling-anchor" style={{ left: open.left, top: open.top, height: open.height }} />
      <Popover
        className="popover"
        aria-label={label}
        triggerRef={anchor}
        isOpen
        onOpenChange={close}
        placement="bottom start"
        offset={4}
      >
        <Menu aria-label={label} autoFocus="first" onAction={close}>
          <MenuSection aria-label={label} className="spelling-suggestions">
            {suggestions.length === 0 ? (
              <MenuItem id="none" className="option" isDisabled>
                {t(spellingTexts.noSuggestion)}
              </MenuItem>
            ) : (
              suggestions.map((suggestion) => (
                <MenuItem
                  key={suggestion}
                  id={`word ${suggestion}`}
                  textValue={suggestion}
                  className="option spelling-word"
                  onAction={() => replaceWord(open, suggestion)}
                >
                  {suggestion}
                </MenuItem>
              ))
            )}
          </MenuSection>
          <MenuSection aria-label={label}>
            <MenuItem id="ignore" className="option" onAction={() => ignoreWord(session.storyId, word)}>
              {t(spellingTexts.ignore)}
            </MenuItem>
            <MenuItem
              id="add"
              className="option"
              onAction={() => void addHouseWord(publication, word).catch(reportBug)}
            >
              {t(spellingTexts.addWord)}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </>
  );
}

/** One undoable step; the word keeps its marks. Typed over meanwhile, it stays as it is. */
function replaceWord({ editor, span, word }: OpenMisspelling, suggestion: string): void {
  const { doc, schema, tr } = editor.state;
  if (span.to > doc.content.size || doc.textBetween(span.from, span.to) !== word) return;
  const marks = doc.nodeAt(span.from)?.marks ?? [];
  editor.view.dispatch(closeHistory(tr).replaceWith(span.from, span.to, schema.text(suggestion, marks)));
}

async function addHouseWord(publication: Publication, word: string): Promise<void> {
  const houseWords = [...new Set([...publication.houseWords, word])];
  const answer = await ask(client.app.savePublication({ ...publication, houseWords }));
  if (answer.ok) showToast({ tone: 'plain', text: spellingTexts.added, values: { word } });
  else showFailure(answer.problem);
}
