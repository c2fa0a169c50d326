import { useQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Pencil, Tags } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { foldForIndex } from '../../shared/base/fold-text.ts';
import type { TagUse } from '../../shared/bridge/calls/tag-calls.ts';
import { type TagKind, tagKinds } from '../../shared/story/tag.ts';
import { client } from '../bridge/connection.ts';
import { tagsTexts } from '../messages/tags.ts';
import { useText } from '../messages/use-text.ts';
import { deskView } from '../state/desk-view.ts';
import { goTo } from '../state/place.ts';
import { IconButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { TextField } from '../ui/text-field.tsx';
import { LastChanges } from './last-changes.tsx';
import { orderTags } from './order-tags.ts';
import { TagDialog } from './tag-dialog.tsx';
import { tagTexts } from './tag-texts.ts';
import { useWayBack } from './use-way-back.ts';
import './tags.css';

const kinds = Object.keys(tagKinds) as readonly TagKind[]; // Object.keys forgets the key type

type Line = { readonly kind: TagKind; readonly count: number } | { readonly tag: TagUse };

const LINE_PX = 34;
const TITLE_PX = 48;

function isTitle(line: Line | undefined): boolean {
  return line !== undefined && !('tag' in line);
}

/** Every tag by kind, with how many stories carry it: opened on the Desk, or changed in a dialog. */
export function TagsScreen() {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [edited, setEdited] = useState<TagUse | null>(null);
  const { data = [], isPending } = useQuery({ queryKey: ['tags'], queryFn: () => client.tag.list() });
  const tags = useMemo(() => orderTags(data), [data]);
  const lines = useMemo(() => makeLines(tags, typed), [tags, typed]);
  const screen = useRef<HTMLDivElement>(null);
  useWayBack(screen, edited?.id ?? null, lines);
  const isFruitless = !isPending && data.length > 0 && lines.length === 0;
  return (
    <div ref={screen} className="tags">
      <header>
        <h1>{t(tagsTexts.title)}</h1>
        <TextField
          label={t(tagsTexts.filter)}
          isLabelHidden
          placeholder={t(tagsTexts.filter)}
          value={typed}
          onChange={setTyped}
        />
      </header>
      {!isPending && data.length === 0 && (
        <EmptyState icon={Tags} title={t(tagsTexts.empty)} hint={t(tagsTexts.emptyHint)} />
      )}
      {isFruitless && <p className="quiet-note">{t(tagsTexts.noneFound)}</p>}
      <TagLines key={typed} lines={lines} onEdit={setEdited} />
      <LastChanges />
      {edited !== null && <TagDialog tag={edited} onClose={() => setEdited(null)} />}
    </div>
  );
}

/** Only the lines in sight exist: an archive of years has tens of thousands. */
function TagLines({ lines, onEdit }: { readonly lines: readonly Line[]; readonly onEdit: (tag: TagUse) => void }) {
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (isTitle(lines[index]) ? TITLE_PX : LINE_PX),
    overscan: 20,
  });
  return (
    <div ref={scroller} className="tag-lines">
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const line = lines[index];
          if (line === undefined) return null;
          return (
            <div
              key={'tag' in line ? line.tag.id : line.kind}
              className="tag-place"
              style={{ height: size, transform: `translateY(${start}px)` }}
            >
              {'tag' in line ? (
                <TagLine tag={line.tag} onEdit={() => onEdit(line.tag)} />
              ) : (
                <h2>
                  {t(tagKinds[line.kind])} <span className="tag-use">{t(tagsTexts.number, { count: line.count })}</span>
                </h2>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function TagLine({ tag, onEdit }: { readonly tag: TagUse; readonly onEdit: () => void }) {
  const t = useText();
  const { id, name, count, aliases, description } = tag;
  const open = () => {
    deskView.set({ kind: 'tag', tagId: id, name });
    goTo({ screen: 'desk' });
  };
  return (
    <div className="tag-row" data-tag={id}>
      <button type="button" className="tag-line" onClick={open} title={description}>
        <span>
          {name}
          {aliases.length > 0 && <span className="tag-aliases">{aliases.join(', ')}</span>}
        </span>
        <span className="tag-use">{t(tagsTexts.stories, { count })}</span>
      </button>
      <IconButton icon={Pencil} label={t(tagTexts.edit, { name })} onPress={onEdit} />
    </div>
  );
}

function makeLines(tags: readonly TagUse[], typed: string): readonly Line[] {
  const wanted = foldForIndex(typed);
  const isWanted = ({ name, aliases }: TagUse) =>
    [name, ...aliases].some((known) => foldForIndex(known).includes(wanted));
  const shown = wanted === '' ? tags : tags.filter(isWanted);
  return kinds.flatMap((kind): readonly Line[] => {
    const own = shown.filter((tag) => tag.kind === kind);
    return own.length === 0 ? [] : [{ kind, count: own.length }, ...own.map((tag) => ({ tag }))];
  });
}
