import { useEffect } from 'react';
import type { LegacyOffer, PasteWork } from '../../editor/paste/paste-host.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { showToast } from '../../state/toasts.ts';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { pasteOffer, pasteWork } from './paste-host.ts';
import { encodingNames, pasteTexts } from './paste-texts.ts';
import './paste-bar.css';

/** Above the text, where no note covers it: while a large paste is read, and where a paste seems to be in an old encoding. */
export function PasteBar() {
  const work = useStore(pasteWork);
  const offer = useStore(pasteOffer);
  useEffect(() => () => pasteOffer.set(null), []);
  if (work !== null) return <WorkBar work={work} />;
  return offer === null ? null : <OfferBar offer={offer} />;
}

function WorkBar({ work }: { readonly work: PasteWork }) {
  const t = useText();
  return (
    <section className="paste-bar" aria-label={t(pasteTexts.region)}>
      <div className="paste-bar-words">
        <Progress label={t(pasteTexts.working)} done={Math.round(work.done * 100)} total={100} />
      </div>
      <Button onPress={work.cancel}>{t(galleyTexts.cancel)}</Button>
    </section>
  );
}

function OfferBar({ offer }: { readonly offer: LegacyOffer }) {
  const t = useText();
  const convert = () => {
    pasteOffer.set(null);
    offer.convert();
    showToast({ tone: 'plain', text: pasteTexts.converted });
  };
  return (
    <section className="paste-bar" aria-label={t(pasteTexts.region)}>
      <div className="paste-bar-words" role="status">
        <p>{t(pasteTexts.oldEncoding, { encoding: t(encodingNames[offer.encoding]) })}</p>
        <p className="paste-bar-sample" lang="vi">
          {offer.before}
        </p>
        <p className="paste-bar-sample is-converted" lang="vi">
          <span aria-hidden="true">→ </span>
          {offer.after}
        </p>
      </div>
      <Button onPress={() => pasteOffer.set(null)}>{t(pasteTexts.leave)}</Button>
      <Button look="primary" onPress={convert}>
        {t(pasteTexts.convert)}
      </Button>
    </section>
  );
}
