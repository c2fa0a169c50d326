import type { KeyboardEvent } from 'react';
import { ComboBox, type ComboBoxProps } from '../../ui/combo-box.tsx';
import '../../ui/token-list.css';

export interface AddingBoxProps extends ComboBoxProps {
  /** Enter on what was typed, when no option of the list is being pointed at. */
  readonly onEnter: () => void;
}

/** A completing field whose text becomes an entry of a list beside it. */
export function AddingBox({ onEnter, ...rest }: AddingBoxProps) {
  const listen = (event: KeyboardEvent<HTMLDivElement>) => {
    const { target, key, nativeEvent } = event;
    if (key !== 'Enter' || nativeEvent.isComposing || !(target instanceof HTMLInputElement)) return;
    if (target.hasAttribute('aria-activedescendant')) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <div className="adding-box" onKeyDownCapture={listen}>
      <ComboBox {...rest} />
    </div>
  );
}
