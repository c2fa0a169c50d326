import { useEffect, useState } from 'react';
import type { Result } from '../../shared/base/result.ts';
import type { BundleOutcome, OpenedBundle } from '../../shared/bridge/calls/bundle-calls.ts';
import type { Failure } from '../../shared/bridge/failure.ts';
import { bundleWords } from '../../shared/bundle/bundle-words.ts';
import { ask } from '../bridge/ask.ts';
import { client } from '../bridge/connection.ts';
import { reportBug } from '../command/context.ts';
import { bundleTexts } from '../messages/bundle.ts';
import { galleyTexts } from '../messages/galley.ts';
import { failureSentence, interfaceLanguage, useText } from '../messages/use-text.ts';
import { goTo } from '../state/place.ts';
import { shownMerge } from '../state/shown-merge.ts';
import { showFailure, showToast } from '../state/toasts.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Progress } from '../ui/progress.tsx';
import { BundleSummary } from './bundle-summary.tsx';

export interface BundleDialogProps {
  /** A file of this page, or the path of one. */
  readonly file: File | string;
  readonly onClose: () => void;
}

/** Who sends what and what it would change here, before anything is taken. */
export function BundleDialog({ file, onClose }: BundleDialogProps) {
  const t = useText();
  const [opened, setOpened] = useState<Result<OpenedBundle, Failure> | null>(null);
  useEffect(() => {
    const language = interfaceLanguage.get();
    ask(
      typeof file === 'string'
        ? client.bundle.openPath({ path: file, language })
        : client.bundle.open({ file, language }),
    )
      .then(setOpened)
      .catch(reportBug);
  }, [file]);
  const close = () => {
    if (opened?.ok === true) client.bundle.drop({ bundleId: opened.value.bundleId }).catch(reportBug);
    onClose();
  };
  return (
    <Dialog
      title={t(bundleTexts.openTitle)}
      onClose={close}
      size="large"
      actions={
        opened?.ok === true ? <Choices bundle={opened.value} onClose={close} /> : <CloseButton onClose={close} />
      }
    >
      {opened === null && <Progress label={t(bundleTexts.reading)} done={0} total={null} />}
      {opened?.ok === false && <p role="alert">{failureSentence(t, opened.problem)}</p>}
      {opened?.ok === true && <BundleSummary bundle={opened.value} />}
    </Dialog>
  );
}

function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  return <Button onPress={onClose}>{t(galleyTexts.close)}</Button>;
}

function Choices({ bundle, onClose }: { readonly bundle: OpenedBundle; readonly onClose: () => void }) {
  const t = useText();
  const [isTaking, setTaking] = useState(false);
  const { kind } = bundle.standing;
  const hasNews = kind !== 'same' && kind !== 'older';
  const take = async () => {
    setTaking(true);
    const taken = await ask(client.bundle.take({ bundleId: bundle.bundleId })).finally(() => setTaking(false));
    if (!taken.ok) return showFailure(taken.problem);
    onClose();
    tellTaken(taken.value.storyId, taken.value.outcome);
  };
  return (
    <>
      <CloseButton onClose={onClose} />
      {hasNews ? (
        <Button look="primary" isDisabled={isTaking} onPress={() => void take().catch(reportBug)}>
          {t(kind === 'diverged' ? bundleTexts.takeMerge : bundleTexts.take)}
        </Button>
      ) : (
        <Button
          look="primary"
          onPress={() => {
            onClose();
            goTo({ screen: 'story', storyId: bundle.storyId });
          }}
        >
          {t(bundleTexts.openStory)}
        </Button>
      )}
    </>
  );
}

/** The story opens; where both sides changed the same places, its merge does. */
function tellTaken(storyId: string, outcome: BundleOutcome): void {
  goTo({ screen: 'story', storyId });
  if (outcome.kind === 'beside') shownMerge.set({ storyId, rev: outcome.rev });
  if (outcome.kind === 'beside')
    showToast({ tone: 'plain', text: bundleTexts.toMerge, values: { count: outcome.questions } });
  else showToast({ tone: 'plain', text: outcome.kind === 'merged' ? bundleWords.merged : bundleWords.taken });
}
