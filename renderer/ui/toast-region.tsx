import { X } from 'lucide-react';
import { type FocusEvent, useEffect, useRef } from 'react';
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
  const cameFrom = useRef<HTMLElement | null>(null);
  const note = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (currentTarget.contains(relatedTarget)) return;
    cameFrom.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
  };
  // A note that was pressed goes, and would take the keyboard with it.
  const goBack = () => cameFrom.current?.focus();
  return (
    <section className="toasts" aria-label={t(galleyTexts.notifications)} aria-live="polite" onFocus={note}>
      {shown.map((toast) => (
        <ToastNote key={toast.id} toast={toast} onGone={goBack} />
      ))}
    </section>
  );
}

const SHOWN_MS = 8000;

interface ToastNoteProps {
  readonly toast: Toast;
  /** It was pressed, and is gone. */
  readonly onGone: () => void;
}

function ToastNote({ toast, onGone }: ToastNoteProps) {
  const t = useText();
  const { id, tone, text, values, hint, action } = toast;
  useEffect(() => {
    if (tone === 'problem') return;
    const timer = setTimeout(() => dismissToast(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id, tone]);
  const close = () => {
    dismissToast(id);
    onGone();
  };
  const act = () => {
    onGone(); // first: what it does may want the keyboard elsewhere
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
      <IconButton icon={X} label={t(galleyTexts.close)} onPress={close} />
    </div>
  );
}
