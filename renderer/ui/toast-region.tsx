import { X } from 'lucide-react';
import { useEffect } from 'react';
import { galleyTexts } from '../messages/galley.ts';
import { useText } from '../messages/use-text.ts';
import { useStore } from '../state/store.ts';
import { dismissToast, type Toast, toasts } from '../state/toasts.ts';
import { Button, IconButton } from './button.tsx';
import './toast-region.css';

/** Notes at the foot of the window; problems stay until they are closed. */
export function ToastRegion() {
  const t = useText();
  const shown = useStore(toasts);
  return (
    <section className="toasts" aria-label={t(galleyTexts.notifications)} aria-live="polite">
      {shown.map((toast) => (
        <ToastNote key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

const SHOWN_MS = 8000;

function ToastNote({ toast }: { readonly toast: Toast }) {
  const t = useText();
  const { id, tone, text, values, hint, action } = toast;
  useEffect(() => {
    if (tone === 'problem') return;
    const timer = setTimeout(() => dismissToast(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id, tone]);
  const act = () => {
    action?.run();
    dismissToast(id);
  };
  return (
    <div className="toast" data-tone={tone} role={tone === 'problem' ? 'alert' : 'status'}>
      <div>
        <p>{t(text, values)}</p>
        {hint !== undefined && <p className="toast-hint">{t(hint, values)}</p>}
      </div>
      {action !== undefined && (
        <Button look="quiet" onPress={act}>
          {t(action.label)}
        </Button>
      )}
      <IconButton icon={X} label={t(galleyTexts.close)} onPress={() => dismissToast(id)} />
    </div>
  );
}
