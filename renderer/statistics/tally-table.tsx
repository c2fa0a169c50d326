import { type ReactNode, useId, useState } from 'react';
import type { Tally } from '../../shared/story/desk-statistics.ts';
import { statisticsTexts } from '../../shared/story/statistics-rows.ts';
import { useLanguage, useText } from '../messages/use-text.ts';
import { Button } from '../ui/button.tsx';
import { screenTexts } from './statistics-texts.ts';

export interface TallyLine extends Tally {
  readonly key: string;
  readonly name: string;
  /** Beside the name, fainter. */
  readonly detail?: string;
}

interface TallyTableProps {
  readonly title: string;
  /** What the names are: the head of the first column. */
  readonly of: string;
  readonly lines: readonly TallyLine[];
  /** So many lines are shown until somebody asks for all. */
  readonly most: number;
  readonly children?: ReactNode;
}

/** Names with how many stories and words, and a bar as long as the count is large beside the largest. */
export function TallyTable({ title, of, lines, most, children }: TallyTableProps) {
  const t = useText();
  const id = useId();
  const format = new Intl.NumberFormat(useLanguage());
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? lines : lines.slice(0, most);
  const largest = Math.max(1, ...lines.slice(0, LOOKED_AT).map(({ stories }) => stories));
  return (
    <section className="tally" aria-labelledby={id}>
      <header className="tally-head">
        <h2 id={id}>{title}</h2>
        {children}
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <td className="tally-bar" aria-hidden />
            <th scope="col">{t(statisticsTexts.stories)}</th>
            <th scope="col">{t(statisticsTexts.words)}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, name, detail, stories, words }) => (
            <tr key={key} className={stories === 0 ? 'tally-none' : undefined}>
              <th scope="row">
                {name}
                {detail !== undefined && <span className="tally-detail">{detail}</span>}
              </th>
              <td className="tally-bar" aria-hidden>
                <span style={{ inlineSize: `${(stories / largest) * 100}%` }} />
              </td>
              <td>{format.format(stories)}</td>
              <td>{format.format(words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > most && (
        <Button look="quiet" onPress={() => setWhole(!isWhole)}>
          {isWhole ? t(screenTexts.fewer) : t(screenTexts.all, { count: lines.length })}
        </Button>
      )}
    </section>
  );
}

/** Tables of names come largest first; of the days of decades the longest bar need not be found. */
const LOOKED_AT = 10_000;
