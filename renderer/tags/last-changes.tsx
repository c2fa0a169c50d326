import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../bridge/connection.ts';
import { reportBug } from '../command/context.ts';
import { useText } from '../messages/use-text.ts';
import { Button } from '../ui/button.tsx';
import { changeTexts, undoChange } from './change-tags.ts';
import { tagTexts } from './tag-texts.ts';

const FEW = 3;

/** What was done to tags last; the newest can be taken back first. */
export function LastChanges() {
  const t = useText();
  const { data = [] } = useQuery({ queryKey: ['tags', 'changes'], queryFn: () => client.tag.changes() });
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? data : data.slice(0, FEW);
  if (shown.length === 0) return null;
  return (
    <section className="tag-changes" aria-label={t(tagTexts.last)}>
      <h2>{t(tagTexts.last)}</h2>
      <ul>
        {shown.map(({ id, kind, names, stories }) => {
          const words = t(changeTexts[kind], { name: names.join(' → '), count: stories });
          return (
            <li key={id}>
              <span>{words}</span>
              <Button
                look="quiet"
                aria-label={t(tagTexts.undoOf, { words })}
                onPress={() => void undoChange(id).catch(reportBug)}
              >
                {t(tagTexts.undo)}
              </Button>
            </li>
          );
        })}
      </ul>
      {data.length > shown.length && (
        <Button look="quiet" onPress={() => setIsWhole(true)}>
          {t(tagTexts.allChanges, { count: data.length })}
        </Button>
      )}
    </section>
  );
}
