import { Ban, Check, CircleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { formatPublishTime } from '../../../shared/base/format-time.ts';
import { judgePhoto, photoReasons } from '../../../shared/photo/judge-photo.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import {
  type PhotoCost,
  photoCosts,
  type RightsCategory,
  rightsCategories,
  rightsCategoryNames,
} from '../../../shared/photo/rights-categories.ts';
import { useText } from '../../messages/use-text.ts';
import { openDialog } from '../../state/open-dialog.ts';
import { useAppState } from '../../state/queries.ts';
import { Button } from '../../ui/button.tsx';
import { sameValue } from '../inspector/same-value.ts';
import { changeRights } from './change-rights.ts';
import { LeaseList } from './lease-list.tsx';
import { rightsTexts } from './rights-texts.ts';
import './rights.css';

export interface RightsPanelProps {
  readonly ids: readonly string[];
  readonly photos: readonly Photo[];
}

/** The newsroom's own record of what it may do with the photos. */
export function RightsPanel({ ids, photos }: RightsPanelProps) {
  const t = useText();
  const [photo] = photos;
  return (
    <div className="photo-panel">
      {photo !== undefined && ids.length === 1 && <Validity photo={photo} />}
      <CategoryChoice ids={ids} photos={photos} />
      <CostChoice ids={ids} photos={photos} />
      <Restrictions key={ids.join(' ').slice(0, 200)} ids={ids} photos={photos} />
      {photo !== undefined && <LeaseList ids={ids} photos={photos} />}
      <div className="photo-panel-actions">
        <Button look="danger" icon={Ban} onPress={() => openDialog.set({ kind: 'photo', work: 'withdraw' })}>
          {t(rightsTexts.withdraw)}
        </Button>
      </div>
    </div>
  );
}

function Validity({ photo }: { readonly photo: Photo }) {
  const t = useText();
  const { zone } = useAppState().publication;
  const reasons = judgePhoto(photo, Date.now());
  const { withdrawal } = photo;
  return (
    <section aria-label={t(rightsTexts.validity)}>
      <h3>{t(rightsTexts.validity)}</h3>
      {withdrawal !== null && (
        <p className="validity-withdrawn">
          {t(withdrawal.by === '' ? rightsTexts.withdrawnByNobody : rightsTexts.withdrawnBy, {
            by: withdrawal.by,
            time: formatPublishTime(withdrawal.at, zone),
            reason: withdrawal.reason,
          })}
        </p>
      )}
      <ul className="validity">
        {reasons.length === 0 && (
          <li data-grade="good">
            <Check size={14} aria-hidden />
            {t(rightsTexts.usable)}
          </li>
        )}
        {reasons.map(({ name, grade, liftedBy }) => (
          <li key={name} data-grade={liftedBy === null ? grade : 'good'}>
            {grade === 'stop' ? <Ban size={14} aria-hidden /> : <CircleAlert size={14} aria-hidden />}
            <span>
              {t(photoReasons[name])} <em>{t(liftedBy === null ? rightsTexts[grade] : rightsTexts.lifted)}</em>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CategoryChoice({ ids, photos }: RightsPanelProps) {
  const t = useText();
  const id = useId();
  const value = sameValue(photos, ({ rights }) => rights.category);
  const chosen = value?.kind === 'same' ? value.value : null;
  const category: RightsCategory | null = chosen === null ? null : rightsCategories[chosen];
  return (
    <div className="photo-field">
      <label className="field-label" htmlFor={id}>
        {t(rightsTexts.category)}
      </label>
      <select
        id={id}
        className="field-input"
        value={value?.kind === 'mixed' ? 'mixed' : (chosen ?? '')}
        onChange={({ target }) =>
          changeRights(ids, { category: rightsCategoryNames.find((name) => name === target.value) ?? null })
        }
      >
        {value?.kind === 'mixed' && (
          <option value="mixed" disabled>
            {t(rightsTexts.mixed)}
          </option>
        )}
        <option value="">{t(rightsTexts.notGiven)}</option>
        {rightsCategoryNames.map((name) => (
          <option key={name} value={name}>
            {t(rightsCategories[name].label)}
          </option>
        ))}
      </select>
      {category?.caution !== undefined && <p className="field-hint">{t(category.caution)}</p>}
    </div>
  );
}

const costNames = Object.keys(photoCosts) as readonly PhotoCost[]; // Object.keys forgets the key type

function CostChoice({ ids, photos }: RightsPanelProps) {
  const t = useText();
  const id = useId();
  const value = sameValue(photos, ({ rights }) => rights.cost);
  const category = sameValue(photos, ({ rights }) => rights.category);
  const own = category?.kind === 'same' && category.value !== null ? rightsCategories[category.value].cost : null;
  return (
    <div className="photo-field">
      <label className="field-label" htmlFor={id}>
        {t(rightsTexts.cost)}
      </label>
      <select
        id={id}
        className="field-input"
        value={value?.kind === 'mixed' ? 'mixed' : (value?.value ?? '')}
        onChange={({ target }) => changeRights(ids, { cost: costNames.find((name) => name === target.value) ?? null })}
      >
        {value?.kind === 'mixed' && (
          <option value="mixed" disabled>
            {t(rightsTexts.mixed)}
          </option>
        )}
        <option value="">
          {t(rightsTexts.asCategory, { cost: t(own === null ? rightsTexts.unknownCost : photoCosts[own]) })}
        </option>
        {costNames.map((name) => (
          <option key={name} value={name}>
            {t(photoCosts[name])}
          </option>
        ))}
      </select>
    </div>
  );
}

function Restrictions({ ids, photos }: RightsPanelProps) {
  const t = useText();
  const id = useId();
  const value = sameValue(photos, ({ rights }) => rights.restrictions);
  const stored = value?.kind === 'same' ? value.value : '';
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className="photo-field">
      <label className="field-label" htmlFor={id}>
        {t(rightsTexts.restrictions)}
      </label>
      <textarea
        id={id}
        className="field-input"
        rows={2}
        maxLength={1000}
        value={typed ?? stored}
        placeholder={value?.kind === 'mixed' ? t(rightsTexts.mixed) : ''}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => {
          if (typed !== null && (typed !== stored || value?.kind === 'mixed'))
            changeRights(ids, { restrictions: typed });
        }}
      />
    </div>
  );
}
