import { useQueries } from '@tanstack/react-query';
import type { ReportedFinding } from '../../shared/check/check.ts';
import { getCheck } from '../../shared/check/checks.ts';
import { describeFinding } from '../../shared/check/describe-finding.ts';
import { findStops } from '../../shared/check/run-checks.ts';
import { client } from '../bridge/connection.ts';
import { exportTexts } from '../messages/export.ts';
import { useLanguage, useText } from '../messages/use-text.ts';
import { TextField } from '../ui/text-field.tsx';

/** Only so many stories are checked before an export of many; the export itself reports on all. */
const MOST_CHECKED = 50;
const MOST_SHOWN = 5;

export interface ExportChecksProps {
  readonly storyIds: readonly string[];
  /** Only what must never go out, or whatever stops a publishing. */
  readonly gate: 'export' | 'publish';
  /** Why stories may go out that are held back. */
  readonly override: string;
  readonly onOverride: (reason: string) => void;
}

/** What the publish checks say about the stories, in one line; then what holds them back, and the way past it. */
export function ExportChecks({ storyIds, gate, override, onOverride }: ExportChecksProps) {
  const t = useText();
  const findings = useFindings(storyIds, 'publish').flat();
  const held = useFindings(storyIds, gate).map(findStops);
  const stops = findStops(findings).length;
  return (
    <>
      <p className={stops > 0 ? 'export-checks has-stops' : 'export-checks'}>
        {t(exportTexts.checks)}:{' '}
        {findings.length === 0
          ? t(exportTexts.noFindings)
          : t(exportTexts.findings, { stops, warnings: findings.length - stops })}
      </p>
      <HeldBack held={held.filter((own) => own.length > 0)} override={override} onOverride={onOverride} />
    </>
  );
}

interface HeldBackProps extends Pick<ExportChecksProps, 'override' | 'onOverride'> {
  readonly held: readonly (readonly ReportedFinding[])[];
}

function HeldBack({ held, override, onOverride }: HeldBackProps) {
  const t = useText();
  const language = useLanguage();
  if (held.length === 0) return null;
  const said = [...new Set(held.flat().map((finding) => describeFinding(finding, language)))];
  const canPass = held.flat().some(({ check }) => getCheck(check).isFinal !== true);
  return (
    <div className="export-held">
      <div role="status">
        <p>{t(exportTexts.heldBack, { count: held.length })}</p>
        <ul>
          {said.slice(0, MOST_SHOWN).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {said.length > MOST_SHOWN && <li>…</li>}
        </ul>
      </div>
      {canPass && (
        <TextField
          label={t(exportTexts.override)}
          hint={t(exportTexts.overrideHint)}
          value={override}
          onChange={onOverride}
          maxLength={500}
        />
      )}
    </div>
  );
}

/** What the checks find before an action, story by story. */
function useFindings(
  storyIds: readonly string[],
  action: 'publish' | 'export',
): readonly (readonly ReportedFinding[])[] {
  const checks = useQueries({
    queries: storyIds.slice(0, MOST_CHECKED).map((id) => ({
      queryKey: ['story-preview', 'check', id, action],
      queryFn: () => client.story.check({ id, action }),
    })),
  });
  return checks.map(({ data }) => data ?? []);
}
