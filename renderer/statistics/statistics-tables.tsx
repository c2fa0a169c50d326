import { useState } from 'react';
import type { DeskStatistics, NamedTally } from '../../shared/story/desk-statistics.ts';
import type { Period } from '../../shared/story/statistics-period.ts';
import { statisticsTexts } from '../../shared/story/statistics-rows.ts';
import { statuses } from '../../shared/story/status.ts';
import { useLanguage, useText } from '../messages/use-text.ts';
import { Select } from '../ui/select.tsx';
import { screenTexts } from './statistics-texts.ts';
import { type TallyLine, TallyTable } from './tally-table.tsx';
import { stepFor, type TimeStep, timeLines } from './time-lines.ts';

const steps: readonly TimeStep[] = ['day', 'week', 'month'];

/** The same stories over time, by status, section and author. */
export function StatisticsTables({ found, period }: { readonly found: DeskStatistics; readonly period: Period }) {
  const t = useText();
  const sections = found.sections.map((tally) => named(tally, t(statisticsTexts.noSection)));
  const authors = found.authors.map((tally) => named(tally, t(statisticsTexts.noAuthor)));
  const byStatus = found.statuses.map(({ name, ...tally }) => ({ ...tally, key: name, name: t(statuses[name].label) }));
  return (
    <div className="statistics-tables">
      <OverTime found={found} period={period} />
      <div className="statistics-side">
        <TallyTable title={t(screenTexts.statuses)} of={t(statisticsTexts.status)} lines={byStatus} most={10} />
        <TallyTable title={t(screenTexts.sections)} of={t(statisticsTexts.section)} lines={sections} most={15} />
        <TallyTable title={t(screenTexts.authors)} of={t(statisticsTexts.author)} lines={authors} most={15} />
      </div>
    </div>
  );
}

function OverTime({ found, period }: { readonly found: DeskStatistics; readonly period: Period }) {
  const t = useText();
  const language = useLanguage();
  const [chosen, setChosen] = useState<TimeStep | null>(null);
  const step = chosen ?? stepFor(found.days);
  return (
    <TallyTable
      title={t(screenTexts.overTime)}
      of={t(screenTexts[step])}
      lines={timeLines(found.days, { step, period, language, t })}
      most={62}
    >
      <Select
        label={t(screenTexts.each)}
        isLabelHidden
        options={steps.map((id) => ({ id, label: t(screenTexts[id]) }))}
        value={step}
        onChange={(id) => setChosen(steps.find((one) => one === id) ?? null)}
      />
    </TallyTable>
  );
}

function named(tally: NamedTally, unnamed: string): TallyLine {
  return { ...tally, key: tally.name, name: tally.name === '' ? unnamed : tally.name };
}
