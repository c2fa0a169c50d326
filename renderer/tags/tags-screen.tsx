import { useQuery } from '@tanstack/react-query';
import { Tags } from 'lucide-react';
import { useState } from 'react';
import { foldForIndex } from '../../shared/base/fold-text.ts';
import type { TagUse } from '../../shared/bridge/calls/tag-calls.ts';
import { type TagKind, tagKinds } from '../../shared/story/tag.ts';
import { client } from '../bridge/connection.ts';
import { tagsTexts } from '../messages/tags.ts';
import { useText } from '../messages/use-text.ts';
import { deskView } from '../state/desk-view.ts';
import { goTo } from '../state/place.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { TextField } from '../ui/text-field.tsx';
import './tags.css';

/** Every tag by kind, with how many stories carry it; a tag opens its stories on the Desk. */
export function TagsScreen() {
  const t = useText();
  const [typed, setTyped] = useState('');
  const { data = [], isPending } = useQuery({ queryKey: ['tags'], queryFn: () => client.tag.list() });
  const wanted = foldForIndex(typed);
  const shown = data.filter(({ name }) => foldForIndex(name).includes(wanted));
  const kinds = Object.keys(tagKinds) as readonly TagKind[]; // Object.keys forgets the key type
  return (
    <div className="tags">
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
      <div className="tags-kinds">
        {kinds
          .filter((kind) => shown.some((tag) => tag.kind === kind))
          .map((kind) => (
            <section key={kind}>
              <h2>{t(tagKinds[kind])}</h2>
              <ul>
                {shown
                  .filter((tag) => tag.kind === kind)
                  .map((tag) => (
                    <TagLine key={tag.id} tag={tag} />
                  ))}
              </ul>
            </section>
          ))}
      </div>
    </div>
  );
}

function TagLine({ tag: { id, name, count } }: { readonly tag: TagUse }) {
  const t = useText();
  const open = () => {
    deskView.set({ kind: 'tag', tagId: id, name });
    goTo({ screen: 'desk' });
  };
  return (
    <li>
      <button type="button" className="tag-line" onClick={open}>
        <span>{name}</span>
        <span className="tag-use">{t(tagsTexts.stories, { count })}</span>
      </button>
    </li>
  );
}
