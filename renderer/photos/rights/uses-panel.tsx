import { useQuery } from '@tanstack/react-query';
import { Replace } from 'lucide-react';
import { formatPublishTime } from '../../../shared/base/format-time.ts';
import type { PhotoUse } from '../../../shared/bridge/calls/photo-calls.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { statuses } from '../../../shared/story/status.ts';
import { client } from '../../bridge/connection.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { useText } from '../../messages/use-text.ts';
import { openDialog } from '../../state/open-dialog.ts';
import { formatPlace } from '../../state/place.ts';
import { useAppState } from '../../state/queries.ts';
import { Button } from '../../ui/button.tsx';
import { StatusPill } from '../../ui/status-pill.tsx';
import { rightsTexts } from './rights-texts.ts';
import './rights.css';

/** The stories that show a photo, and what they say of it. */
export function UsesPanel({ photo }: { readonly photo: Photo }) {
  const t = useText();
  const { data: uses } = useQuery({
    queryKey: ['photos', 'uses', photo.id],
    queryFn: () => client.photo.uses({ id: photo.id }),
  });
  return (
    <section className="photo-panel" aria-label={t(rightsTexts.uses)}>
      <h3>{t(rightsTexts.uses)}</h3>
      {uses?.length === 0 && <p className="field-hint">{t(rightsTexts.noUses)}</p>}
      <ul className="use-list">
        {uses?.map((use) => (
          <UseLine key={use.storyId} use={use} />
        ))}
      </ul>
      {uses !== undefined && uses.length > 0 && (
        <div className="photo-panel-actions">
          <Button icon={Replace} onPress={() => openDialog.set({ kind: 'photo', work: 'swap' })}>
            {t(rightsTexts.swap)}
          </Button>
        </div>
      )}
    </section>
  );
}

const ownWords = { caption: rightsTexts.ownCaption, alt: rightsTexts.ownAlt, credit: rightsTexts.ownCredit } as const;

function UseLine({ use }: { readonly use: PhotoUse }) {
  const t = useText();
  const { zone } = useAppState().publication;
  const { storyId, headline, section, status, updatedAt, publishedAt, figures } = use;
  const { label, tone } = statuses[status];
  const own = [...new Set(figures.flatMap((figure) => figure.own))];
  return (
    <li className="use-line">
      <a href={formatPlace({ screen: 'story', storyId })}>{headline || t(galleyTexts.untitled)}</a>
      <p>
        <StatusPill label={t(label)} tone={tone} /> {section !== '' && `· ${section} `}·{' '}
        {formatPublishTime(publishedAt ?? updatedAt, zone)}
        {figures.length > 1 && ` · ×${figures.length}`}
      </p>
      {own.length > 0 && <p>{t(rightsTexts.own, { fields: own.map((name) => t(ownWords[name])).join(', ') })}</p>}
    </li>
  );
}
