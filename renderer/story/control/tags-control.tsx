import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import { Group } from 'react-aria-components';
import { cleanLine } from '../../../shared/base/clean-text.ts';
import type { TagUse } from '../../../shared/bridge/calls/tag-calls.ts';
import { LONGEST_TAG_NAME, type Tag, type TagKind, tagKinds } from '../../../shared/story/tag.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { type TextFormatter, useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { showFailure } from '../../state/toasts.ts';
import { IconButton } from '../../ui/button.tsx';
import type { ComboOption } from '../../ui/combo-box.tsx';
import { storyTexts } from '../story-texts.ts';
import { AddingBox } from './adding-box.tsx';
import type { ControlProps } from './control-props.ts';
import { SuggestedTags } from './suggested-tags.tsx';
import { aliasMeant, findTypedTag } from './typed-tag.ts';

const kinds = Object.keys(tagKinds) as readonly TagKind[]; // Object.keys forgets the key type

/** The tags of the story; an unknown word becomes a new tag of the kind the person chooses. */
export function TagsControl({ label, value, onChange, session }: ControlProps<'tags'>) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const { tags } = session.draft;
  const known = useStore(tags);
  const { data: found = [] } = useQuery({
    queryKey: ['tags', 'complete', typed],
    queryFn: () => client.tag.complete({ text: typed, limit: 10 }),
    placeholderData: (before: readonly TagUse[] | undefined) => before,
  });
  const offered = found.filter(({ id }) => !value.includes(id));

  const put = (tag: Tag) => {
    setTyped('');
    tags.update((all) => new Map([...all, [tag.id, tag]]));
    if (!value.includes(tag.id)) onChange([...value, tag.id]);
  };
  const choose = (id: string) => {
    const tag = found.find((one) => one.id === id);
    const kind = kinds.find((one) => newTagId(one) === id);
    if (tag !== undefined) put(tag);
    else if (kind !== undefined) addTag(typed, kind).then((made) => made !== null && put(made), reportBug);
  };
  const takeTyped = () => {
    const same = findTypedTag(found, typed);
    if (same !== null) put(same);
    else if (cleanLine(typed) !== '') findOrAddTag(typed).then((tag) => tag !== null && put(tag), reportBug);
  };
  return (
    <Group className="token-list" aria-label={label}>
      {value.map((id) => {
        const tag = known.get(id);
        // One that was deleted, or is the same as another since a merge, is not shown.
        if (tag === undefined) return null;
        const remove = () => onChange(value.filter((other) => other !== id && known.has(other)));
        return <TagToken key={id} tag={tag} onRemove={remove} />;
      })}
      <AddingBox
        label={t(storyTexts.addTag)}
        isLabelHidden
        placeholder={t(storyTexts.addTag)}
        options={[...offered.map((tag) => tagOption(tag, typed, t)), ...newTagOptions(typed, found, t)]}
        text={typed}
        onTextChange={(text) => setTyped(text.slice(0, LONGEST_TAG_NAME))}
        onChoose={choose}
        onEnter={takeTyped}
      />
      <SuggestedTags session={session} taken={value} onTake={put} />
    </Group>
  );
}

function TagToken({ tag, onRemove }: { readonly tag: Tag; readonly onRemove: () => void }) {
  const t = useText();
  const { name } = tag;
  return (
    <span className="token" title={t(tagKinds[tag.kind])}>
      {name}
      <IconButton icon={X} label={t(storyTexts.removeTag, { name })} onPress={onRemove} />
    </span>
  );
}

function tagOption(tag: TagUse, typed: string, t: TextFormatter): ComboOption {
  const { id, name, kind, count } = tag;
  const details = [aliasMeant(tag, typed), t(tagKinds[kind]), t(storyTexts.tagUses, { count })];
  return { id, label: name, detail: details.filter((detail) => detail !== null).join(' · ') };
}

function newTagOptions(typed: string, found: readonly TagUse[], t: TextFormatter): readonly ComboOption[] {
  const name = cleanLine(typed);
  if (name === '' || found.some((tag) => tag.name === name)) return [];
  // In its own kind another name of a tag is that tag.
  const taken = new Set(found.filter(({ aliases }) => aliases.includes(name)).map(({ kind }) => kind));
  const free = kinds.filter((kind) => !taken.has(kind));
  return free.map((kind) => ({ id: newTagId(kind), label: t(storyTexts.newTag, { name, kind: t(tagKinds[kind]) }) }));
}

function newTagId(kind: TagKind): string {
  return `new ${kind}`;
}

/** Asks again before it makes one: what is offered may be of fewer letters yet. */
async function findOrAddTag(typed: string): Promise<Tag | null> {
  const found = await client.tag.complete({ text: typed, limit: 50 });
  return findTypedTag(found, typed) ?? addTag(typed, 'topic');
}

async function addTag(typed: string, kind: TagKind): Promise<Tag | null> {
  const added = await ask(client.tag.add({ name: cleanLine(typed), kind }));
  if (added.ok) return added.value;
  showFailure(added.problem);
  return null;
}
