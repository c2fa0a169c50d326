import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatPublishTime } from '../../../shared/base/format-time.ts';
import { type PublicationStep, publicationSteps } from '../../../shared/story/publication-step.ts';
import { client } from '../../bridge/connection.ts';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { StorySession } from '../session/open-session.ts';
import { shownVersion } from '../version/shown-version.ts';
import { correctionTexts } from './correction-texts.ts';
import './correction.css';

/** What readers have had before their eyes, the newest first: each page as it went out, also of a story that was withdrawn. */
export function PublicationRecord({ session, rev }: { readonly session: StorySession; readonly rev: number }) {
  const t = useText();
  const { storyId } = session;
  const [shown, setShown] = useState<PublicationStep | null>(null);
  const { data: steps = [] } = useQuery({
    queryKey: ['story-publication', storyId, rev],
    queryFn: () => client.story.publication({ id: storyId }),
    placeholderData: keepPreviousData,
  });
  if (steps.length === 0) return null;
  return (
    <section className="publication-record" aria-label={t(correctionTexts.record)}>
      <h3>{t(correctionTexts.record)}</h3>
      <ol>
        {steps.toReversed().map((step) => (
          <StepLine key={step.rev} step={step} onShow={() => setShown(step)} />
        ))}
      </ol>
      {shown !== null && <PublishedPage storyId={storyId} step={shown} onClose={() => setShown(null)} />}
    </section>
  );
}

function StepLine({ step, onShow }: { readonly step: PublicationStep; readonly onShow: () => void }) {
  const t = useText();
  const { zone } = useAppState().publication;
  const time = formatPublishTime(step.at, zone);
  const isOut = step.kind !== 'withdrawn' && step.kind !== 'reopened';
  const about = [time, step.author, step.reason].filter((part) => part !== '').join(' · ');
  return (
    <li data-kind={step.kind}>
      <span className="record-kind">{t(publicationSteps[step.kind])}</span>
      <span className="record-about">{about}</span>
      {isOut &&
        (step.hasPage ? (
          <Button look="quiet" aria-label={t(correctionTexts.showPageOf, { time })} onPress={onShow}>
            {t(correctionTexts.showPage)}
          </Button>
        ) : (
          <Button
            look="quiet"
            aria-label={t(correctionTexts.showVersionOf, { time })}
            onPress={() => shownVersion.set({ rev: step.rev, base: null })}
          >
            {t(correctionTexts.showVersion)}
          </Button>
        ))}
    </li>
  );
}

interface PublishedPageProps {
  readonly storyId: string;
  readonly step: PublicationStep;
  readonly onClose: () => void;
}

function PublishedPage({ storyId, step, onClose }: PublishedPageProps) {
  const t = useText();
  const { zone } = useAppState().publication;
  const title = t(correctionTexts.pageOf, { time: formatPublishTime(step.at, zone) });
  return (
    <Dialog title={title} onClose={onClose} size="large">
      <iframe
        className="published-page"
        title={title}
        src={`/published/${storyId}/${step.rev}`}
        sandbox="allow-same-origin"
      />
    </Dialog>
  );
}
