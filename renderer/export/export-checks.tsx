import { useQueries } from '@tanstack/react-query';
import { findStops } from '../../shared/check/run-checks.ts';
import { client } from '../bridge/connection.ts';
import { exportTexts } from '../messages/export.ts';
import { useText } from '../messages/use-text.ts';

/** Only so many stories are checked before an export of many; the export itself reports on all. */
const MOST_CHECKED = 50;

/** What the publish checks say about the stories, in one line. */
export function ExportChecks({ storyIds }: { readonly storyIds: readonly string[] }) {
  const t = useText();
  const checks = useQueries({
    queries: storyIds
      .slice(0, MOST_CHECKED)
      .map((id) => ({ queryKey: ['story-preview', 'check', id], queryFn: () => client.story.check({ id }) })),
  });
  const findings = checks.flatMap(({ data }) => data ?? []);
  const stops = findStops(findings).length;
  return (
    <p className={stops > 0 ? 'export-checks has-stops' : 'export-checks'}>
      {t(exportTexts.checks)}:{' '}
      {findings.length === 0
        ? t(exportTexts.noFindings)
        : t(exportTexts.findings, { stops, warnings: findings.length - stops })}
    </p>
  );
}
