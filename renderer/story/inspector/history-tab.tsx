import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { formatClock, formatDay } from '../../../shared/base/format-time.ts';
import type { StoryVersion } from '../../../shared/story/story.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { shownVersion } from '../screen-state.ts';
import type { StorySession } from '../session/open-session.ts';
import { causeTexts, storyTexts } from '../story-texts.ts';
import { groupVersions, type VersionGroup } from './group-versions.ts';

/** Every version of the story, by sitting; one can be looked at, named, and put back. */
export function HistoryTab({ session }: { readonly session: StorySession }) {
  const t = useText();
  const { storyId, saver } = session;
  const rev = useSyncExternalStore(saver.subscribe, saver.rev);
  const { data: versions, refetch } = useQuery({
    queryKey: ['story-versions', storyId, rev],
    queryFn: () => client.story.versions({ id: storyId }),
    placeholderData: keepPreviousData,
  });
  if (versions === undefined || versions.length === 0) return <p className="quiet-note">{t(storyTexts.noVersions)}</p>;
  const name = async (version: StoryVersion, given: string) => {
    await client.story.nameVersion({ id: storyId, rev: version.rev, name: given });
    await refetch();
  };
  return (
    <ol className="version-list">
      {groupVersions(versions).map((group) => (
        <VersionLine
          key={group.newest.id}
          group={group}
          restored={findRestored(versions, group.newest)}
          onName={(given) => void name(group.newest, given).catch(reportBug)}
        />
      ))}
    </ol>
  );
}

interface VersionLineProps {
  readonly group: VersionGroup;
  /** The version this one brought back. */
  readonly restored: StoryVersion | undefined;
  readonly onName: (name: string) => void;
}

function VersionLine({ group, restored, onName }: VersionLineProps) {
  const t = useText();
  const { zone } = useAppState().publication;
  const shown = useStore(shownVersion);
  const [name, setName] = useState<string | null>(null);
  const { rev, cause, author, reason, savedAt, words } = group.newest;
  const saves = group.versions.length > 1 ? ` · ${t(storyTexts.versionsIn, { count: group.versions.length })}` : '';
  return (
    <li className="version" data-cause={cause}>
      <button
        type="button"
        className="version-open"
        aria-pressed={shown?.rev === rev}
        onClick={() => shownVersion.set({ rev, savedAt })}
      >
        <span className="version-time">{timeOf(savedAt, zone)}</span>
        <span className="version-cause">
          {t(causeTexts[cause])}
          {saves}
        </span>
        {restored !== undefined && (
          <span className="version-cause">{t(storyTexts.showVersion, { time: timeOf(restored.savedAt, zone) })}</span>
        )}
        {restored === undefined && reason !== '' && <strong>{reason}</strong>}
        <span className="version-size">
          {author === '' ? '' : `${author} · `}
          {t(storyTexts.versionSize, { count: words })}
        </span>
      </button>
      {name === null ? (
        <Button look="quiet" onPress={() => setName(cause === 'edited' ? reason : '')}>
          {t(storyTexts.nameVersion)}
        </Button>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onName(name.trim());
            setName(null);
          }}
        >
          <TextField label={t(storyTexts.versionName)} value={name} onChange={setName} maxLength={200} autoFocus />
        </form>
      )}
    </li>
  );
}

/** A restored version keeps the revision it came from as its reason. */
function findRestored(versions: readonly StoryVersion[], { cause, reason }: StoryVersion): StoryVersion | undefined {
  return cause === 'restored' ? versions.find(({ rev }) => String(rev) === reason) : undefined;
}

function timeOf(at: number, zone: string): string {
  return `${formatDay(at, zone)} ${formatClock(at, zone)}`;
}
