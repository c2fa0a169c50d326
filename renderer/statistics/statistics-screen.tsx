import { useQuery } from '@tanstack/react-query';
import { ChartColumn, Download, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { formatClock } from '../../shared/base/format-time.ts';
import type { DeskStatistics } from '../../shared/story/desk-statistics.ts';
import { dayInput, dayInZone, daysOfPeriod, type Period } from '../../shared/story/statistics-period.ts';
import { client } from '../bridge/connection.ts';
import { reportBug } from '../command/context.ts';
import { useLanguage, useText } from '../messages/use-text.ts';
import { useAppState } from '../state/queries.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PeriodBar } from './period-bar.tsx';
import { downloadCsv, saveCsv } from './save-csv.ts';
import { StatisticsFigures } from './statistics-figures.tsx';
import { StatisticsTables } from './statistics-tables.tsx';
import { screenTexts } from './statistics-texts.ts';
import './statistics.css';

/** What the desk did in a stretch of days: for the morning meeting, and as a table for a spreadsheet. */
export function StatisticsScreen() {
  const t = useText();
  const { publication } = useAppState();
  const today = dayInZone(Date.now(), publication.zone);
  const [period, setPeriod] = useState<Period>(daysOfPeriod('month', today));
  const problem = isBackwards(period);
  const asked = useQuery({
    queryKey: ['statistics', period],
    queryFn: () => client.statistics.read(period),
    enabled: !problem,
    // Counted anew each time somebody comes to look, and not at every letter somebody saves.
    staleTime: 0,
    placeholderData: (before: DeskStatistics | undefined) => before,
  });
  const { data: found, isFetching, dataUpdatedAt } = asked;
  return (
    <div className="statistics" aria-busy={isFetching}>
      <header className="statistics-head">
        <h1>{t(screenTexts.title)}</h1>
        <PeriodBar period={period} today={today} onChange={setPeriod} />
        <span className="statistics-counted" role="status">
          {isFetching ? t(screenTexts.counting) : found !== undefined && formatClock(dataUpdatedAt, publication.zone)}
        </span>
        <IconButton icon={RefreshCw} label={t(screenTexts.again)} onPress={() => void asked.refetch()} />
        <SaveButton period={period} found={problem ? undefined : found} />
      </header>
      <p className={problem ? 'statistics-problem' : 'field-hint'} role={problem ? 'alert' : undefined}>
        {problem ? t(screenTexts.backwards) : t(screenTexts.basis)}
      </p>
      {found !== undefined && !problem && <Found found={found} period={period} />}
    </div>
  );
}

function Found({ found, period }: { readonly found: DeskStatistics; readonly period: Period }) {
  const t = useText();
  return (
    <>
      <StatisticsFigures found={found} />
      {found.stories === 0 ? (
        <EmptyState icon={ChartColumn} title={t(screenTexts.none)} hint={t(screenTexts.noneHint)} />
      ) : (
        <StatisticsTables found={found} period={period} />
      )}
    </>
  );
}

function SaveButton({ period, found }: { readonly period: Period; readonly found: DeskStatistics | undefined }) {
  const t = useText();
  const language = useLanguage();
  const { door } = useAppState();
  const save = () => {
    if (door === 'desktop') saveCsv(period, language).catch(reportBug);
    else if (found !== undefined) downloadCsv(found, period, language);
  };
  return (
    <Button icon={Download} isDisabled={found === undefined} onPress={save}>
      {t(screenTexts.save)}
    </Button>
  );
}

/** Also of a day that is half typed. */
function isBackwards({ from, to }: Period): boolean {
  const days = [from, to].filter((day) => day !== null);
  return days.some((day) => !dayInput.safeParse(day).success) || (days.length === 2 && (from ?? '') > (to ?? ''));
}
