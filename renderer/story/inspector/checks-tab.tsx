import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { memo, useCallback, useRef, useSyncExternalStore } from 'react';
import { grades, type ReportedFinding } from '../../../shared/check/check.ts';
import { describeFinding, describeFix } from '../../../shared/check/describe-finding.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';
import { showToast } from '../../state/toasts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { goToFinding } from '../go-to-finding.ts';
import { NotesList } from '../notes/notes-list.tsx';
import type { StorySession } from '../session/open-session.ts';
import { SpellingCount } from '../spelling/spelling-count.tsx';
import { storyTexts } from '../story-texts.ts';

/** What the desk still has to look at: the notes in the text, and what the publish checks found in the story as it is saved. */
export function ChecksTab({ session }: { readonly session: StorySession }) {
  return (
    <>
      <NotesList session={session} />
      <SpellingCount session={session} />
      <Findings session={session} />
    </>
  );
}

function Findings({ session }: { readonly session: StorySession }) {
  const t = useText();
  const { storyId, saver } = session;
  const rev = useSyncExternalStore(saver.subscribe, saver.rev);
  const { data } = useQuery({
    queryKey: ['story-check', storyId, rev],
    queryFn: async () => ({ rev, findings: await client.story.check({ id: storyId }) }),
    placeholderData: keepPreviousData,
  });
  const checkedRev = useRef(0);
  checkedRev.current = data?.rev ?? 0;
  const show = useCallback((finding: ReportedFinding) => goToFinding(session, finding.at), [session]);
  const fix = useCallback(
    (finding: ReportedFinding) => void mend(session, finding, checkedRev.current).catch(reportBug),
    [session],
  );
  if (data === undefined) return <p className="quiet-note">{t(storyTexts.checking)}</p>;
  if (data.findings.length === 0)
    return <EmptyState icon={CircleCheck} title={t(storyTexts.noFindings)} hint={t(storyTexts.noFindingsHint)} />;
  return (
    <ul className="finding-list">
      {data.findings.map((finding) => (
        <FindingLine
          key={`${finding.check} ${JSON.stringify(finding.at)} ${JSON.stringify(finding.values)}`}
          finding={finding}
          onShow={show}
          onFix={fix}
        />
      ))}
    </ul>
  );
}

interface FindingLineProps {
  readonly finding: ReportedFinding;
  readonly onShow: (finding: ReportedFinding) => void;
  readonly onFix: (finding: ReportedFinding) => void;
}

/** Drawn again only when the finding changes: the story is checked after every save, and a long one may have hundreds. */
const FindingLine = memo(function FindingLine({ finding, onShow, onFix }: FindingLineProps) {
  const t = useText();
  const language = useLanguage();
  const fixWords = describeFix(finding, language);
  return (
    <li className="finding" data-grade={finding.grade}>
      <span className="finding-grade">{t(grades[finding.grade])}</span>
      <p>{describeFinding(finding, language)}</p>
      <div className="finding-actions">
        <Button look="quiet" onPress={() => onShow(finding)}>
          {t(storyTexts.showPlace)}
        </Button>
        {fixWords !== null && <Button onPress={() => onFix(finding)}>{fixWords}</Button>}
      </div>
    </li>
  );
});

/** A fix is made for the text that was checked; if that has changed meanwhile, the text is checked again instead. */
async function mend({ saver, draft }: StorySession, { fix }: ReportedFinding, checkedRev: number): Promise<void> {
  await saver.flush();
  if (fix === undefined) return;
  if (saver.rev() === checkedRev && saver.isClean()) {
    draft.change(fix);
    await saver.flush();
  } else showToast({ tone: 'plain', text: storyTexts.checksChanged });
}
