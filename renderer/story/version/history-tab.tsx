import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { formatDay } from '../../../shared/base/format-time.ts';
import type { StoryVersion } from '../../../shared/story/story.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { useText } from '../../messages/use-text.ts';
import { goTo } from '../../state/place.ts';
import { useAppState } from '../../state/queries.ts';
import { shownMerge } from '../../state/shown-merge.ts';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { PublicationRecord } from '../correction/publication-record.tsx';
import type { StorySession } from '../session/open-session.ts';
import { SignOffLine } from '../workflow/sign-off-line.tsx';
import { groupVersions, type VersionGroup } from './group-versions.ts';
import { NameForm } from './name-form.tsx';
import { VersionLine } from './version-line.tsx';
import { versionTexts } from './version-texts.ts';
import './version.css';

/** Every version of the story, by day and sitting; one can be looked at, compared, named, and put back. */
export function HistoryTab({ session }: { readonly session: StorySession }) {
  const t = useText();
  const { storyId, saver } = session;
  const { zone } = useAppState().publication;
  const [onlyNamed, setOnlyNamed] = useState(false);
  const rev = useSyncExternalStore(saver.subscribe, saver.rev);
  const { data: versions, refetch } = useQuery({
    queryKey: ['story-versions', storyId, rev],
    queryFn: () => client.story.versions({ id: storyId }),
    placeholderData: keepPreviousData,
  });
  if (versions === undefined || versions.length === 0)
    return <p className="quiet-note">{t(versionTexts.noVersions)}</p>;
  const name = async (of: number, given: string) => {
    await client.story.nameVersion({ id: storyId, rev: of, name: given });
    await refetch();
  };
  const nameNow = async (given: string) => {
    if (await saver.flush()) await name(saver.rev(), given);
  };
  const shown = groupVersions(versions).filter(({ newest }) => !onlyNamed || newest.name !== '');
  return (
    <div className="history-tab">
      <SignOffLine versions={versions} />
      <PublicationRecord session={session} rev={rev} />
      <div className="history-head">
        <NameForm label={versionTexts.nameNow} initial="" onName={(given) => void nameNow(given).catch(reportBug)} />
        <Switch label={t(versionTexts.onlyNamed)} isSelected={onlyNamed} onChange={setOnlyNamed} />
      </div>
      <SignHint />
      {shown.length === 0 && <p className="quiet-note">{t(versionTexts.noNamed)}</p>}
      {groupByDay(shown, zone).map(({ day, groups }) => (
        <section key={day} aria-label={day}>
          <h3 className="version-day">{day}</h3>
          <ol className="version-list">
            {groups.map((group) => (
              <VersionLine
                key={group.versions[group.versions.length - 1]?.id}
                group={group}
                versions={versions}
                onName={(of, given) => void name(of, given).catch(reportBug)}
                onMerge={(of) => shownMerge.set({ storyId, rev: of })}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** Shown while this laptop has no name to put to a version. */
function SignHint() {
  const t = useText();
  const { settings } = useAppState();
  if (settings.author.trim() !== '') return null;
  return (
    <p className="quiet-note sign-hint">
      {t(versionTexts.signHint)}{' '}
      <Button look="quiet" onPress={() => goTo({ screen: 'settings' })}>
        {t(versionTexts.signNow)}
      </Button>
    </p>
  );
}

interface Day {
  readonly day: string;
  readonly groups: readonly VersionGroup[];
}

function groupByDay(groups: readonly VersionGroup[], zone: string): readonly Day[] {
  const dayOf = ({ savedAt }: StoryVersion) => formatDay(savedAt, zone);
  const days = [...new Set(groups.map(({ newest }) => dayOf(newest)))];
  return days.map((day) => ({ day, groups: groups.filter(({ newest }) => dayOf(newest) === day) }));
}
