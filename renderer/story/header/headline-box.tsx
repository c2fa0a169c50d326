import type { KeyboardEvent, ReactNode } from 'react';

export interface HeadlineBoxProps {
  readonly id: string;
  readonly label: string;
  readonly className: string;
  readonly value: string;
  /** What is looked for and found in it, drawn behind the letters. */
  readonly matches: ReactNode;
  readonly onChange: (value: string) => void;
  /** Enter goes on to the next part of the story. */
  readonly onEnter: () => void;
}

/** One line of the page's head, set as on the page; it wraps as it grows. */
export function HeadlineBox({ id, label, className, value, matches, onChange, onEnter }: HeadlineBoxProps) {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <div className="head-frame">
      {matches}
      <textarea
        id={id}
        className={`head-box ${className}`}
        aria-label={label}
        placeholder={label}
        rows={1}
        maxLength={500}
        spellCheck={false}
        value={value}
        onChange={({ target }) => onChange(target.value.replace(/[\r\n\t]+/g, ' '))}
        onKeyDown={listen}
      />
    </div>
  );
}
