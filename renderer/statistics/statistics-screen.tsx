import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ChartColumn, Download, RefreshCw } from 'lucide-react';
import { formatClock } from '../../shared/base/format-time.ts';
import type { DeskStatistics } from '../../shared/story/desk-statistics.ts';
import { dayInput, dayInZone, daysOfPeriod, type Period } from '../../shared/story/statistics-period.ts';
import { client } from '../bridge/connection.ts';
import { reportBug } from '../command/context.ts';
import { useLanguage, useText } from '../messages/use-text.ts';
import { useAppState } from '../state/queries.ts';
import { makeStore, useStore } from '../state/store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PeriodBar } from './period-bar.tsx';
import { downloadCsv, saveCsv } from './save-csv.ts';
import { StatisticsFigures } from './statistics-figures.tsx';
import { StatisticsTables } from './statistics-tables.tsx';
import { screenTexts } from './statistics-texts.ts';
import './statistics.css';

interface Counted {
  readonly period: Period;
  readonly found: DeskStatistics;
}

/** The days somebody chose; null for the last thirty. They stay while another screen is looked at. */
const chosenPeriod = makeStore<Period | null>(null);

/** What the desk did in a stretch of days: for the morning meeting, and as a table for a spreadsheet. */
export function StatisticsScreen() {
  const t = useText();
  const { publication } = useAppState();
  const today = dayInZone(Date.now(), publication.zone);
  const period = useStore(chosenPeriod) ?? daysOfPeriod('month', today);
  const isWhole = [period.from, period.to].every((day) => day === null || dayInput.safeParse(day).success);
  const problem = isWhole && isBackwards(period);
  const asked = useQuery({
    queryKey: ['statistics', period],
    queryFn: async (): Promise<Counted> => ({ period, found: await client.statistics.read(period) }),
    enabled: isWhole && !problem,
    // Counted anew each time somebody comes to look, and not at every letter somebody saves.
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  const { data: counted, isFetching, isPlaceholderData, dataUpdatedAt } = asked;
  const isCurrent = counted !== undefined && !isPlaceholderData && !problem;
  return (
    <div className="statistics" aria-busy={isFetching}>
      <header className="statistics-head">
        <h1>{t(screenTexts.title)}</h1>
        <PeriodBar period={period} today={today} onChange={chosenPeriod.set} />
        <span className="statistics-counted" role="status">
          {isFetching ? t(screenTexts.counting) : counted !== undefined && formatClock(dataUpdatedAt, publication.zone)}
        </span>
        <IconButton icon={RefreshCw} label={t(screenTexts.again)} onPress={() => void asked.refetch()} />
        <SaveButton counted={isCurrent ? counted : null} />
      </header>
      <p className={problem ? 'statistics-problem' : 'field-hint'} role={problem ? 'alert' : undefined}>
        {problem ? t(screenTexts.backwards) : t(screenTexts.basis)}
      </p>
      {counted !== undefined && !problem && <Found {...counted} />}
    </div>
  );
}

function Found({ found, period }: Counted) {
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

/** Nothing can be taken away while what stands there is of other days. */
function SaveButton({ counted }: { readonly counted: Counted | null }) {
  const t = useText();
  const language = useLanguage();
  const { door } = useAppState();
  const save = () => {
    if (counted === null) return;
    if (door === 'desktop') saveCsv(counted.period, language).catch(reportBug);
    else downloadCsv(counted.found, counted.period, language);
  };
  return (
    <Button icon={Download} isDisabled={counted === null} onPress={save}>
      {t(screenTexts.save)}
    </Button>
  );
}

function isBackwards({ from, to }: Period): boolean {
  return from !== null && to !== null && from > to;
}
