import { GitMerge } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { formatClock } from '../../../shared/base/format-time.ts';
import { findCheck } from '../../../shared/check/checks.ts';
import { lineOf } from '../../../shared/merge/ancestry.ts';
import { fieldNames, fields } from '../../../shared/story/fields.ts';
import { republishCauses } from '../../../shared/story/publication-step.ts';
import { statuses } from '../../../shared/story/status.ts';
import type { StoryVersion } from '../../../shared/story/story.ts';
import { type TextFormatter, useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/button.tsx';
import { mergeTexts } from '../merge/merge-texts.ts';
import { causeTexts } from '../story-texts.ts';
import { thinVersions, type VersionGroup } from './group-versions.ts';
import { NameForm } from './name-form.tsx';
import { shownVersion } from './shown-version.ts';
import { findBefore } from './version-bases.ts';
import { versionTexts } from './version-texts.ts';
import { timeOf } from './version-time.ts';

export interface VersionLineProps {
  readonly group: VersionGroup;
  /** Every version of the story, newest first. */
  readonly versions: readonly StoryVersion[];
  readonly onName: (rev: number, name: string) => void;
  readonly onMerge: (rev: number) => void;
}

/** One sitting or one step of a story: when, who, why and what; its saves can be unfolded. */
export function VersionLine({ group, versions, onName, onMerge }: VersionLineProps) {
  const t = useText();
  const { zone } = useAppState().publication;
  const [isUnfolded, setUnfolded] = useState(false);
  const { newest } = group;
  const { name } = newest;
  const changed = [...new Set(group.versions.flatMap((version) => version.changed))];
  return (
    <li className="version" data-cause={newest.cause}>
      <OpenButton version={newest} versions={versions}>
        <span className="version-time">{formatClock(newest.savedAt, zone)}</span>
        <span className="version-cause">
          {`${newest.author || t(versionTexts.unsigned)} · ${whyOf(newest, versions, zone, t)}`}
        </span>
        {name !== '' && <strong className="version-name">{name}</strong>}
        {changed.length > 0 && newest.cause !== 'restored' && (
          <span className="version-changed">{whatOf(changed, t)}</span>
        )}
        <span className="version-size">{t(versionTexts.versionSize, { count: newest.words })}</span>
      </OpenButton>
      <div className="version-actions">
        {newest.rev < 0 && <MergeButton version={newest} versions={versions} onMerge={onMerge} />}
        <NameForm
          label={versionTexts.nameVersion}
          describedAs={t(versionTexts.nameThisVersion, { time: timeOf(newest.savedAt, zone) })}
          initial={name}
          onName={(given) => onName(newest.rev, given)}
        />
        {group.versions.length > 1 && (
          <Button look="quiet" aria-expanded={isUnfolded} onPress={() => setUnfolded(!isUnfolded)}>
            {isUnfolded ? t(versionTexts.hideSaves) : t(versionTexts.showSaves, { count: group.versions.length })}
          </Button>
        )}
      </div>
      {isUnfolded && <Saves group={group} versions={versions} onName={onName} />}
    </li>
  );
}

/** A version beside the main line waits to be merged until a later one has brought it in. */
function MergeButton({
  version,
  versions,
  onMerge,
}: Pick<OpenButtonProps, 'version' | 'versions'> & Pick<VersionLineProps, 'onMerge'>) {
  const t = useText();
  const { zone } = useAppState().publication;
  const head = Math.max(...versions.map(({ rev }) => rev));
  if (lineOf(versions, head).has(version.id)) return <span className="version-merged">{t(mergeTexts.isMerged)}</span>;
  const label = t(mergeTexts.mergeThis, { time: timeOf(version.savedAt, zone) });
  return (
    <Button icon={GitMerge} aria-label={label} onPress={() => onMerge(version.rev)}>
      {t(mergeTexts.merge)}
    </Button>
  );
}

function Saves({ group, versions, onName }: Pick<VersionLineProps, 'group' | 'versions' | 'onName'>) {
  const t = useText();
  const { zone } = useAppState().publication;
  const shown = thinVersions(group.versions);
  return (
    <>
      {shown.length < group.versions.length && <p className="quiet-note">{t(versionTexts.savesPerMinute)}</p>}
      <ol className="version-saves">
        {shown.map((version) => (
          <li key={version.id}>
            <OpenButton version={version} versions={versions}>
              <span className="version-time">{formatClock(version.savedAt, zone)}</span>
              <span className="version-size">{t(versionTexts.versionSize, { count: version.words })}</span>
            </OpenButton>
            <div className="version-actions">
              <NameForm
                label={versionTexts.nameVersion}
                describedAs={t(versionTexts.nameThisVersion, { time: timeOf(version.savedAt, zone) })}
                initial={version.name}
                onName={(given) => onName(version.rev, given)}
              />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

interface OpenButtonProps {
  readonly version: StoryVersion;
  readonly versions: readonly StoryVersion[];
  readonly children: ReactNode;
}

/** Shows the version with what changed in it. */
function OpenButton({ version: { rev }, versions, children }: OpenButtonProps) {
  const shown = useStore(shownVersion);
  const open = () => shownVersion.set({ rev, base: findBefore(versions, rev)?.rev ?? null });
  return (
    <button type="button" className="version-open" aria-pressed={shown?.rev === rev} onClick={open}>
      {children}
    </button>
  );
}

function whyOf(version: StoryVersion, versions: readonly StoryVersion[], zone: string, t: TextFormatter): string {
  const { cause, reason, status } = version;
  const isBeside = version.rev < 0 && cause !== 'parallel';
  const why = isBeside ? `${t(causeTexts.parallel)} · ${t(causeTexts[cause])}` : t(causeTexts[cause]);
  if (cause === 'restored') {
    const restored = versions.find(({ rev }) => String(rev) === reason);
    return restored === undefined
      ? why
      : `${why}: ${t(versionTexts.versionOf, { time: timeOf(restored.savedAt, zone) })}`;
  }
  if (cause === 'imported') return reason === '' ? why : `${why}: ${reason}`;
  if (cause === 'noted' || republishCauses.some((known) => known === cause)) return `${why}: ${reason}`;
  if (cause === 'overrode') return `${why}: ${sayOverride(reason, t)}`;
  if (cause !== 'status' || status === null) return why;
  const to = t(statuses[status].label);
  return reason === '' ? `${why}: ${to}` : `${why}: ${to} · ${reason}`;
}

/** `headline-long: why`, as the archive keeps it, in the words of the check. */
function sayOverride(reason: string, t: TextFormatter): string {
  const [id = '', ...why] = reason.split(': ');
  const check = findCheck(id);
  const said = why.join(': ') || t(versionTexts.takenUpAgain);
  return `${check === undefined ? id : t(check.title)} · ${said}`;
}

function whatOf(changed: readonly string[], t: TextFormatter): string {
  const parts = fieldNames.filter((name) => changed.includes(name)).map((name) => t(fields[name].label));
  return [...parts, ...(changed.includes('body') ? [t(versionTexts.body)] : [])].join(', ');
}
