import { memo, type RefObject, useRef, useState } from 'react';
import { formatPublishTime } from '../../../shared/base/format-time.ts';
import type { ReportedFinding } from '../../../shared/check/check.ts';
import { getCheck } from '../../../shared/check/checks.ts';
import { describeFinding, describeFix } from '../../../shared/check/describe-finding.ts';
import type { CheckOverride } from '../../../shared/story/field-kinds.ts';
import { reportBug } from '../../command/context.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { Button } from '../../ui/button.tsx';
import { goToFinding } from '../go-to-finding.ts';
import type { StorySession } from '../session/open-session.ts';
import { storyTexts } from '../story-texts.ts';
import { checkTexts } from './check-texts.ts';
import { mend, override } from './mend.ts';
import { OverrideForm } from './override-form.tsx';

export interface FindingLineProps {
  readonly finding: ReportedFinding;
  readonly session: StorySession;
  /** The revision the findings are about. */
  readonly checkedRev: RefObject<number>;
}

/**
 * One thing found: where, what to do, and the ways to have it done with. Drawn again only when the finding changes: the
 * story is checked after every save, and a long one may have hundreds.
 */
export const FindingLine = memo(function FindingLine({ finding, session, checkedRev }: FindingLineProps) {
  const t = useText();
  const language = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const asker = useRef<HTMLButtonElement>(null);
  const said = describeFinding(finding, language);
  const fixWords = finding.override === null ? describeFix(finding, language) : null;
  const send = (reason: string) => void override(session, finding, reason).catch(reportBug);
  return (
    <li className="finding" data-grade={finding.grade}>
      <p>{said}</p>
      {finding.override !== null && <AsideNote override={finding.override} />}
      <div className="finding-actions">
        {fixWords !== null && (
          <Button
            aria-description={said}
            onPress={() => void mend(session, finding, checkedRev.current).catch(reportBug)}
          >
            {fixWords}
          </Button>
        )}
        <Button look="quiet" aria-description={said} onPress={() => goToFinding(session, finding)}>
          {t(storyTexts.showPlace)}
        </Button>
        {finding.override !== null ? (
          <Button look="quiet" aria-description={said} onPress={() => send('')}>
            {t(checkTexts.takeUp)}
          </Button>
        ) : (
          getCheck(finding.check).isFinal !== true && (
            <Button
              ref={asker}
              look="quiet"
              aria-description={said}
              aria-expanded={isAsking}
              onPress={() => setAsking(!isAsking)}
            >
              {t(checkTexts.putAside)}
            </Button>
          )
        )}
      </div>
      {isAsking && (
        <OverrideForm
          onCancel={() => {
            setAsking(false);
            asker.current?.focus();
          }}
          onSend={(reason) => {
            setAsking(false);
            send(reason);
          }}
        />
      )}
    </li>
  );
});

function AsideNote({ override: { author, at, reason } }: { readonly override: CheckOverride }) {
  const t = useText();
  const { zone } = useAppState().publication;
  const by = author || t(checkTexts.nobody);
  return (
    <p className="finding-aside">{t(checkTexts.asideBy, { author: by, time: formatPublishTime(at, zone), reason })}</p>
  );
}
