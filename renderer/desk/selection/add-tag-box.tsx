import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LONGEST_TAG_NAME } from '../../../shared/story/tag.ts';
import { client } from '../../bridge/connection.ts';
import { deskTexts } from '../../messages/desk.ts';
import { useText } from '../../messages/use-text.ts';
import { ComboBox } from '../../ui/combo-box.tsx';

/** Finds a tag as it is typed; choosing it gives it to the selected stories. */
export function AddTagBox({ onChoose }: { readonly onChoose: (tagId: string) => void }) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const { data: found = [] } = useQuery({
    queryKey: ['tags', 'complete', typed],
    queryFn: () => client.tag.complete({ text: typed, limit: 10 }),
    placeholderData: keepPreviousData,
  });
  return (
    <ComboBox
      label={t(deskTexts.addTag)}
      isLabelHidden
      placeholder={t(deskTexts.addTag)}
      options={found.map(({ id, name }) => ({ id, label: name }))}
      text={typed}
      onTextChange={(text) => setTyped(text.slice(0, LONGEST_TAG_NAME))}
      onChoose={(id) => {
        setTyped('');
        onChoose(id);
      }}
    />
  );
}
