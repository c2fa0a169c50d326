import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RescueOffer } from '../../../shared/story/rescued-copy.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { showFailure, showToast } from '../../state/toasts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { StorySession } from '../session/open-session.ts';
import { ComparisonView } from '../version/comparison-view.tsx';
import { timeOf } from '../version/version-time.ts';
import '../version/version.css';
import { findRescued } from './find-rescued.ts';
import { savingTexts } from './saving-texts.ts';
import './saving.css';

/** Offers back what a page before this one could not bring into the archive. */
export function RescueNote({ session }: { readonly session: StorySession }) {
  const { data: offers = [], refetch } = useQuery({
    queryKey: ['rescued', session.storyId],
    queryFn: () => findRescued(session),
    gcTime: 0,
  });
  return offers.map((offer) => (
    <Offer key={offer.draftId} session={session} offer={offer} onTaken={() => void refetch()} />
  ));
}

interface OfferProps {
  readonly session: StorySession;
  readonly offer: RescueOffer;
  readonly onTaken: () => void;
}

function Offer({ session, offer, onTaken }: OfferProps) {
  const t = useText();
  const { zone } = useAppState().publication;
  const [isShown, setShown] = useState(false);
  const take = async (as: 'newest' | 'version') => {
    if (!(await session.saver.flush())) return;
    const taken = await ask(client.rescue.take({ storyId: session.storyId, draftId: offer.draftId, as }));
    if (!taken.ok) {
      showFailure(taken.problem);
      return;
    }
    await session.refresh();
    showToast({ tone: 'plain', text: taken.value.kind === 'newest' ? savingTexts.taken : savingTexts.takenBeside });
    onTaken();
  };
  const actions = (
    <>
      <Button look="quiet" onPress={() => void take('version').catch(reportBug)}>
        {t(savingTexts.offerKeep)}
      </Button>
      <Button look="primary" onPress={() => void take('newest').catch(reportBug)}>
        {t(savingTexts.offerTake)}
      </Button>
    </>
  );
  return (
    <div className="rescue-note" role="status">
      <span>{t(savingTexts.offer, { time: timeOf(offer.keptAt, zone), count: offer.words })}</span>
      <Button look="quiet" onPress={() => setShown(true)}>
        {t(savingTexts.offerShow)}
      </Button>
      {actions}
      {isShown && (
        <Dialog title={t(savingTexts.offerTitle)} size="large" onClose={() => setShown(false)} actions={actions}>
          <OfferComparison session={session} draftId={offer.draftId} />
        </Dialog>
      )}
    </div>
  );
}

function OfferComparison({ session, draftId }: { readonly session: StorySession; readonly draftId: string }) {
  const t = useText();
  const language = useLanguage();
  const { storyId, context } = session;
  const { data: comparison } = useQuery({
    queryKey: ['rescue-comparison', draftId, language],
    queryFn: () => client.rescue.compare({ storyId, draftId, language }),
    gcTime: 0,
  });
  if (comparison === undefined) return <p className="quiet-note">{t(galleyTexts.loading)}</p>;
  return <ComparisonView comparison={comparison} photos={context.photos} />;
}
