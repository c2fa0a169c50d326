import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { formatDay, instantInZone } from '../../../shared/base/format-time.ts';
import { newId } from '../../../shared/base/new-id.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { isRunning, type LeaseKind, leaseKinds, type PhotoLease } from '../../../shared/photo/rights.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { changeRights } from './change-rights.ts';
import { rightsTexts } from './rights-texts.ts';

export interface LeaseListProps {
  readonly ids: readonly string[];
  readonly photos: readonly Photo[];
}

/** The periods a photo may, or may not, be used in. With several photos selected: those of the first, given to all. */
export function LeaseList({ ids, photos }: LeaseListProps) {
  const t = useText();
  const [isAdding, setIsAdding] = useState(false);
  const leases = photos[0]?.rights.leases ?? [];
  const isSame = photos.every(({ rights }) => JSON.stringify(rights.leases) === JSON.stringify(leases));
  const shown = isSame ? leases : [];
  return (
    <section aria-label={t(rightsTexts.leases)}>
      <h3>{t(rightsTexts.leases)}</h3>
      {!isSame && <p className="field-hint">{t(rightsTexts.mixed)}</p>}
      {isSame && shown.length === 0 && !isAdding && <p className="field-hint">{t(rightsTexts.noLeases)}</p>}
      <ul className="lease-list">
        {shown.map((lease) => (
          <LeaseLine
            key={lease.id}
            lease={lease}
            onRemove={() => changeRights(ids, { leases: shown.filter(({ id }) => id !== lease.id) })}
          />
        ))}
      </ul>
      {isAdding ? (
        <LeaseForm
          onAdd={(lease) => {
            changeRights(ids, { leases: [...shown, lease] });
            setIsAdding(false);
          }}
          onCancel={() => setIsAdding(false)}
        />
      ) : (
        <Button look="quiet" icon={Plus} onPress={() => setIsAdding(true)}>
          {t(rightsTexts.addLease)}
        </Button>
      )}
    </section>
  );
}

function LeaseLine({ lease, onRemove }: { readonly lease: PhotoLease; readonly onRemove: () => void }) {
  const t = useText();
  const { zone } = useAppState().publication;
  const { kind, from, to, notes } = lease;
  return (
    <li className="lease" data-kind={kind}>
      <span>
        <strong>{t(leaseKinds[kind])}</strong>
        {isRunning(lease, Date.now()) && ` · ${t(rightsTexts.running)}`}
        <br />
        {from === null ? t(rightsTexts.everFrom) : formatDay(from, zone)} –{' '}
        {to === null ? t(rightsTexts.forGood) : formatDay(to - 1, zone)}
        {notes !== '' && (
          <>
            <br />
            {notes}
          </>
        )}
      </span>
      <IconButton icon={X} label={t(galleyTexts.remove)} onPress={onRemove} />
    </li>
  );
}

const kinds = Object.keys(leaseKinds) as readonly LeaseKind[]; // Object.keys forgets the key type
const DAY_MS = 86_400_000;

interface LeaseFormProps {
  readonly onAdd: (lease: PhotoLease) => void;
  readonly onCancel: () => void;
}

function LeaseForm({ onAdd, onCancel }: LeaseFormProps) {
  const t = useText();
  const { zone } = useAppState().publication;
  const [kind, setKind] = useState<LeaseKind>('allow');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [notes, setNotes] = useState('');
  const add = () => {
    const end = startOfDay(to, zone);
    onAdd({ id: newId(), kind, from: startOfDay(from, zone), to: end === null ? null : end + DAY_MS, notes });
  };
  return (
    <div className="lease-form">
      <label>
        <span className="field-label">{t(rightsTexts.kind)}</span>
        <select
          className="field-input"
          value={kind}
          onChange={({ target }) => setKind(kinds.find((known) => known === target.value) ?? kind)}
        >
          {kinds.map((name) => (
            <option key={name} value={name}>
              {t(leaseKinds[name])}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="field-label">{t(rightsTexts.from)}</span>
        <input className="field-input" type="date" value={from} onChange={({ target }) => setFrom(target.value)} />
      </label>
      <label>
        <span className="field-label">{t(rightsTexts.to)}</span>
        <input className="field-input" type="date" value={to} onChange={({ target }) => setTo(target.value)} />
      </label>
      <label className="lease-notes">
        <span className="field-label">{t(rightsTexts.notes)}</span>
        <input
          className="field-input"
          value={notes}
          maxLength={1000}
          onChange={({ target }) => setNotes(target.value)}
        />
      </label>
      <div className="photo-panel-actions">
        <Button look="quiet" onPress={onCancel}>
          {t(galleyTexts.cancel)}
        </Button>
        <Button look="primary" isDisabled={from !== '' && to !== '' && to < from} onPress={add}>
          {t(galleyTexts.add)}
        </Button>
      </div>
    </div>
  );
}

/** The first moment of a day as a date field gives it; null for none. */
function startOfDay(day: string, zone: string): number | null {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  return instantInZone([year, month, date, 0, 0], zone);
}
