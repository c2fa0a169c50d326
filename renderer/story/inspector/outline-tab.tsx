import type { Editor } from '@tiptap/core';
import { NodeSelection, Selection } from '@tiptap/pm/state';
import {
  Heading2,
  Heading3,
  Image,
  Images,
  ListTree,
  type LucideIcon,
  MessageSquareQuote,
  PanelTop,
  Table2,
} from 'lucide-react';
import { memo, useCallback, useMemo, useSyncExternalStore } from 'react';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { StorySession } from '../session/open-session.ts';
import { outlineTexts } from './outline-texts.ts';
import { findCurrentEntry, type OutlineKind, readOutline } from './read-outline.ts';
import './outline.css';

const icons: Readonly<Record<OutlineKind, LucideIcon>> = {
  subhead: Heading2,
  'small-subhead': Heading3,
  photo: Image,
  gallery: Images,
  box: PanelTop,
  table: Table2,
  quote: MessageSquareQuote,
};

/** The subheads, photos and boxes of the story; a press goes there. Read when the typing rests. */
export function OutlineTab({ session }: { readonly session: StorySession }) {
  const t = useText();
  const { body, settledBody } = session.draft.text;
  const document = useStore(settledBody);
  const entries = useMemo(() => readOutline(document), [document]);
  const current = useSyncExternalStore(
    (listener) => {
      body.on('selectionUpdate', listener);
      return () => body.off('selectionUpdate', listener);
    },
    () => findCurrentEntry(entries, body.state.selection.from),
  );
  // Read anew: a letter typed since the list was made has moved everything behind it.
  const go = useCallback((index: number) => goTo(body, readOutline(body.state.doc)[index]?.position), [body]);
  if (entries.length === 0)
    return <EmptyState icon={ListTree} title={t(outlineTexts.none)} hint={t(outlineTexts.noneHint)} />;
  return (
    <ol className="outline" aria-label={t(outlineTexts.tab)}>
      {entries.map(({ kind, words }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: positions change with every letter before them
        <OutlineLine key={index} kind={kind} words={words} index={index} isCurrent={index === current} onGo={go} />
      ))}
    </ol>
  );
}

interface OutlineLineProps {
  readonly kind: OutlineKind;
  readonly words: string;
  readonly index: number;
  readonly isCurrent: boolean;
  readonly onGo: (index: number) => void;
}

/** Drawn again only when its own words change: a long story has hundreds of them. */
const OutlineLine = memo(function OutlineLine({ kind, words, index, isCurrent, onGo }: OutlineLineProps) {
  const t = useText();
  const Icon = icons[kind];
  return (
    <li>
      <button
        type="button"
        className="outline-line"
        data-kind={kind}
        aria-current={isCurrent ? 'location' : undefined}
        onClick={() => onGo(index)}
      >
        <Icon size={15} aria-hidden />
        <span className="visually-hidden">{t(outlineTexts[kind])}</span>
        <span className={words === '' ? 'outline-words is-empty' : 'outline-words'}>
          {words === '' ? t(outlineTexts[kind]) : words}
        </span>
      </button>
    </li>
  );
});

/** Puts the caret into the block, or selects a photo; the block comes to the upper part of the screen. */
function goTo({ view, state }: Editor, position: number | undefined): void {
  const { doc, tr } = state;
  const node = position === undefined ? null : doc.nodeAt(position);
  if (position === undefined || node === null) return;
  const isPhoto = node.type.name === 'figure';
  const selection = isPhoto ? NodeSelection.create(doc, position) : Selection.near(doc.resolve(position + 1));
  view.focus();
  view.dispatch(tr.setSelection(selection).scrollIntoView());
  const element = view.nodeDOM(position);
  if (element instanceof HTMLElement) element.scrollIntoView({ block: 'start' });
}
