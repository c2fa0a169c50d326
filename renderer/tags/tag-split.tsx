import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { cleanLine } from '../../shared/base/clean-text.ts';
import type { TagUse } from '../../shared/bridge/calls/tag-calls.ts';
import { LONGEST_TAG_NAME } from '../../shared/story/tag.ts';
import { client } from '../bridge/connection.ts';
import { useText } from '../messages/use-text.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { tagTexts } from './tag-texts.ts';

export interface TagSplitProps {
  readonly tag: TagUse;
  readonly onSplit: (split: { readonly name: string; readonly withTags: string[] }) => void;
}

/** What stands together with a tag; some of it can be split off as a tag of its own. */
export function TagSplit({ tag, onSplit }: TagSplitProps) {
  const t = useText();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { data: together = [] } = useQuery({
    queryKey: ['tags', 'together', tag.id],
    queryFn: () => client.tag.together({ id: tag.id }),
  });
  const { data: { stories } = { stories: 0 } } = useQuery({
    queryKey: ['tags', 'split', tag.id, chosen],
    queryFn: () => client.tag.countSplit({ id: tag.id, withTags: [...chosen] }),
  });
  if (together.length === 0) return null;
  const toggle = (id: string) =>
    setChosen((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  return (
    <fieldset className="tag-step">
      <legend>{t(tagTexts.together)}</legend>
      <div className="tag-together">
        {together.map((one) => (
          <ToggleButton
            key={one.id}
            className="button button-plain"
            isSelected={chosen.includes(one.id)}
            onChange={() => toggle(one.id)}
          >
            {t(tagTexts.togetherCount, { name: one.name, count: one.shared })}
          </ToggleButton>
        ))}
      </div>
      <TextField
        label={t(tagTexts.splitName)}
        hint={t(tagTexts.splitHint)}
        value={name}
        onChange={setName}
        maxLength={LONGEST_TAG_NAME}
      />
      <Button
        isDisabled={stories === 0 || cleanLine(name) === ''}
        onPress={() => onSplit({ name, withTags: [...chosen] })}
      >
        {t(tagTexts.split, { count: stories })}
      </Button>
    </fieldset>
  );
}
