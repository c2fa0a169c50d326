import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import { mountText } from './mount-text.ts';
import './text-editor.css';
import './views/views.css';

export interface TextMountProps {
  readonly editor: Editor;
  readonly className: string;
  /** Shown while the text is empty. */
  readonly placeholder: string;
}

/** Where a text editor stands on the page. React makes the frame and never touches what is inside. */
export function TextMount({ editor, className, placeholder }: TextMountProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return;
    mountText(editor, place.current);
    return () => editor.unmount();
  }, [editor]);
  useEffect(() => {
    // A custom property, because a decoration or an attribute would change the element a letter is being typed into.
    place.current?.style.setProperty('--placeholder', JSON.stringify(placeholder));
  }, [placeholder]);
  return <div ref={place} className={`text-mount ${className}`} />;
}
