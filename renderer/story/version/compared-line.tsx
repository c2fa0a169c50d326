import { ArrowDownUp } from 'lucide-react';
import { memo, useSyncExternalStore } from 'react';
import type { ComparedLine, Run } from '../../../shared/compare/comparison.ts';
import { renditionPath } from '../../../shared/photo/photo.ts';
import type { PhotoShelf } from '../../editor/photo-shelf.ts';
import { useText } from '../../messages/use-text.ts';
import { roleLabels } from './role-labels.ts';
import { versionTexts } from './version-texts.ts';
import './compared.css';

export interface ComparedLineViewProps {
  readonly line: ComparedLine;
  readonly photos: PhotoShelf;
}

/** One line with what came and went in it: told by underline and strike as well as by colour, and read aloud. */
export const ComparedLineView = memo(function ComparedLineView({ line, photos }: ComparedLineViewProps) {
  const t = useText();
  const { role, change, runs } = line;
  const label = roleLabels[role];
  return (
    <div
      className="compared-line"
      data-role={role}
      data-change={change}
      {...(change === 'same' ? {} : { tabIndex: -1 })}
    >
      {(change === 'moved-here' || change === 'moved-away') && (
        <span className="moved-note">
          <ArrowDownUp size={12} aria-hidden />
          {t(change === 'moved-here' ? versionTexts.movedHere : versionTexts.movedAway)}
        </span>
      )}
      {label !== undefined && <span className="line-label">{t(label)}</span>}
      {role === 'photo' ? <ComparedPhoto line={line} photos={photos} /> : <Runs runs={runs} />}
    </div>
  );
});

/** What came and what went, each in its place. */
export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the runs never change
  return runs.map((run, index) => <RunView key={index} run={run} />);
}

function RunView({ run: { kind, text } }: { readonly run: Run }) {
  const t = useText();
  if (kind === 'same') return text;
  const Tag = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'mark';
  return (
    <Tag className={`run-${kind}`}>
      <span className="visually-hidden">{` ${t(versionTexts[kind])} `}</span>
      {text}
      <span className="visually-hidden">{` ${t(versionTexts.runEnd)} `}</span>
    </Tag>
  );
}

function ComparedPhoto({ line: { change, runs }, photos }: ComparedLineViewProps) {
  const t = useText();
  const id = runs.map(({ text }) => text).join('');
  const photo = useSyncExternalStore(photos.subscribe, () => (id === '' ? null : photos.find(id)));
  const kind = change === 'added' || change === 'removed' ? change : null;
  return (
    <span className="compared-photo">
      {kind !== null && <span className={`photo-change run-${kind}`}>{t(versionTexts[kind])}</span>}
      {photo === null || photo === undefined ? (
        <span className="photo-absent">{t(versionTexts.noPhoto)}</span>
      ) : (
        <img
          src={renditionPath(photo.digest, Math.min(320, photo.widthPx))}
          alt={photo.metadata.description}
          loading="lazy"
        />
      )}
    </span>
  );
}
