import { useEffect, useRef } from 'react';
import type { RuleHit, RuleTrial } from '../../../shared/bridge/job.ts';
import type { HouseRule } from '../../../shared/check/house-style/house-rule.ts';
import { readRule } from '../../../shared/check/house-style/read-rule.ts';
import { client } from '../../bridge/connection.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { useText } from '../../messages/use-text.ts';
import { useJob } from '../../state/use-job.ts';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { houseStyleTexts } from './house-style-texts.ts';

export interface RuleTrialPaneProps {
  readonly rule: HouseRule;
  /** The rule has been tried as it is. */
  readonly onTried: () => void;
}

/** Tries the rule on the archive and shows what it would find and write. */
export function RuleTrialPane({ rule, onTried }: RuleTrialPaneProps) {
  const t = useText();
  const { job, start, cancel } = useJob('rules');
  const state = job?.state;
  const tell = useRef(onTried);
  tell.current = onTried;
  useEffect(() => {
    if (state === 'done') tell.current();
  }, [state]);
  const canTry = rule.pattern !== '' && readRule(rule) !== null;
  return (
    <section className="rule-trial" aria-label={t(houseStyleTexts.tryIt)}>
      {job?.state === 'running' ? (
        <div className="rule-trial-running">
          <Progress label={t(houseStyleTexts.trying)} done={job.done} total={job.total} />
          <Button onPress={cancel}>{t(houseStyleTexts.stop)}</Button>
        </div>
      ) : (
        <Button isDisabled={!canTry} onPress={() => start(client.rule.try({ rule }))}>
          {t(houseStyleTexts.tryIt)}
        </Button>
      )}
      {job?.result?.kind === 'rules' && <Hits report={job.result.report} />}
    </section>
  );
}

function Hits({ report }: { readonly report: RuleTrial }) {
  const t = useText();
  const { found, stories, checked, hits } = report;
  return (
    <>
      <p role="status">{t(houseStyleTexts.tried, { found, stories, checked })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <ol className="rule-hits" tabIndex={0} aria-label={t(houseStyleTexts.hits)}>
        {hits.map((hit, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order, and hits may be alike
          <HitLine key={index} hit={hit} />
        ))}
      </ol>
    </>
  );
}

function HitLine({ hit }: { readonly hit: RuleHit }) {
  const t = useText();
  return (
    <li>
      <span className="hit-headline">{hit.headline || t(galleyTexts.untitled)}</span>
      <span>
        {hit.before}
        <del>{hit.found}</del>
        {hit.becomes !== null && <ins>{hit.becomes}</ins>}
        {hit.after}
      </span>
    </li>
  );
}
