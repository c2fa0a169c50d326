import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TagUse } from '../../shared/bridge/calls/tag-calls.ts';
import { LONGEST_TAG_NAME, tagKinds } from '../../shared/story/tag.ts';
import { client } from '../bridge/connection.ts';
import { useText } from '../messages/use-text.ts';
import { Button } from '../ui/button.tsx';
import { ComboBox } from '../ui/combo-box.tsx';
import { tagTexts } from './tag-texts.ts';

/** Chooses the tag that this one becomes. */
export function TagMerge({ tag, onMerge }: { readonly tag: TagUse; readonly onMerge: (into: string) => void }) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [target, setTarget] = useState<TagUse | null>(null);
  const { data: found = [] } = useQuery({
    queryKey: ['tags', 'complete', typed],
    queryFn: () => client.tag.complete({ text: typed, limit: 10 }),
    placeholderData: (before: readonly TagUse[] | undefined) => before,
  });
  const offered = found.filter(({ id }) => id !== tag.id);
  const choose = (id: string) => {
    const chosen = offered.find((one) => one.id === id);
    if (chosen === undefined) return;
    setTarget(chosen);
    setTyped(chosen.name);
  };
  return (
    <div className="tag-step">
      <ComboBox
        label={t(tagTexts.mergeInto)}
        options={offered.map(({ id, name, kind }) => ({ id, label: name, detail: t(tagKinds[kind]) }))}
        text={typed}
        onTextChange={(text) => {
          setTyped(text.slice(0, LONGEST_TAG_NAME));
          if (text !== target?.name) setTarget(null);
        }}
        onChoose={choose}
        closesOnChoice
      />
      <p className="field-hint">{t(tagTexts.mergeHint, { count: tag.count })}</p>
      <Button isDisabled={target === null} onPress={() => target !== null && onMerge(target.id)}>
        {t(tagTexts.merge, { count: tag.count })}
      </Button>
    </div>
  );
}
