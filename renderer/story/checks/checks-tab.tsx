import { keepPreviousData, replaceEqualDeep, useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { useRef, useSyncExternalStore } from 'react';
import type { ReportedFinding } from '../../../shared/check/check.ts';
import { checkActionNames, checkActions } from '../../../shared/story/check-action.ts';
import { nextAction } from '../../../shared/story/status.ts';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Select } from '../../ui/select.tsx';
import { NotesList } from '../notes/notes-list.tsx';
import { chosenChecks } from '../screen-state.ts';
import type { StorySession } from '../session/open-session.ts';
import { SpellingCount } from '../spelling/spelling-count.tsx';
import { storyTexts } from '../story-texts.ts';
import { checkTexts } from './check-texts.ts';
import { GradeSection } from './grade-section.tsx';
import { groupFindings } from './group-findings.ts';
import { storyCheck } from './story-check.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import './checks.css';

/** What the desk still has to look at: the notes in the text, and what the checks found in the story as it is saved. */
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
  const { storyId, saver, draft } = session;
  const status = useStore(draft.status);
  const chosen = useStore(chosenChecks);
  const action = chosen?.storyId === storyId ? chosen.action : nextAction(status);
  const rev = useSyncExternalStore(saver.subscribe, saver.rev);
  const found = useRef<readonly ReportedFinding[]>([]);
  const { queryKey, queryFn } = storyCheck({ id: storyId, rev, action });
  const { data } = useQuery({
    queryKey,
    queryFn: async () => {
      // Each revision is a query of its own: what was found again stays the same object, so that its line is not drawn anew.
      found.current = replaceEqualDeep(found.current, (await queryFn()).findings);
      return { rev, findings: found.current };
    },
    placeholderData: keepPreviousData,
  });
  const checkedRev = useRef(0);
  checkedRev.current = data?.rev ?? 0;
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section, '.finding', data);
  return (
    <section ref={section} className="checks" aria-label={t(storyTexts.tabChecks)}>
      <div className="checks-action">
        <Select
          label={t(checkTexts.before)}
          options={checkActionNames.map((id) => ({ id, label: t(checkActions[id]) }))}
          value={action}
          onChange={(id) => {
            const named = checkActionNames.find((name) => name === id);
            chosenChecks.set(named === undefined ? null : { storyId, action: named });
          }}
        />
      </div>
      {data === undefined && <p className="quiet-note">{t(storyTexts.checking)}</p>}
      {data?.findings.length === 0 && (
        <EmptyState icon={CircleCheck} title={t(storyTexts.noFindings)} hint={t(storyTexts.noFindingsHint)} />
      )}
      {data !== undefined &&
        groupFindings(data.findings).map((group) => (
          <GradeSection key={group.id} group={group} session={session} checkedRev={checkedRev} />
        ))}
    </section>
  );
}
