import { useEffect, useState } from 'react';
import { getPhotoField, type PhotoFieldName } from '../../../shared/photo/photo-fields.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { inspectorTexts } from './inspector-texts.ts';
import { suggestFrom } from './suggest-from.ts';

export interface FieldInputProps {
  readonly id: string;
  readonly text: string;
  readonly placeholder: string;
  readonly describedBy: string;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

interface SuggestedInputProps extends FieldInputProps {
  readonly name: PhotoFieldName;
  /** After what was taken is typed. */
  readonly onTake?: () => void;
}

const REST_MS = 120;
const MOST = 8;

/** A line that completes from the byline directory and from what the archive has in this field. */
export function SuggestedInput(props: SuggestedInputProps) {
  const { id, name, text, placeholder, describedBy, onType, onTake, onLeave } = props;
  const t = useText();
  const field = getPhotoField(name);
  const [isOpen, setIsOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const { part, put } = suggestFrom(text, field.kind === 'list');
  const found = useSuggestions(name, part, isOpen);
  const shown = isOpen ? found.filter((value) => value !== part) : [];
  const take = (value: string | undefined) => {
    if (value !== undefined) {
      onType(put(value));
      onTake?.();
    }
    close();
  };
  const close = () => {
    setIsOpen(false);
    setAt(-1);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' && !isOpen) setIsOpen(true);
    else if (shown.length === 0) return;
    else if (event.key === 'ArrowDown') setAt((at + 1) % shown.length);
    else if (event.key === 'ArrowUp') setAt((at - 1 + shown.length) % shown.length);
    else if (event.key === 'Enter' && at >= 0) take(shown[at]);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  return (
    <div className="suggested">
      <input
        id={id}
        className="field-input"
        type="text"
        role="combobox"
        autoComplete="off"
        value={text}
        maxLength={field.longest}
        placeholder={placeholder}
        aria-describedby={describedBy}
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={at < 0 || shown.length === 0 ? undefined : `${id}-${at}`}
        onChange={({ target }) => {
          onType(target.value);
          setIsOpen(true);
          setAt(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          close();
          onLeave();
        }}
      />
      {shown.length > 0 && (
        <div
          id={`${id}-list`}
          role="listbox"
          className="popover suggestions"
          aria-label={t(inspectorTexts.completions)}
        >
          {shown.map((value, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the keyboard and names the active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
            <div
              key={value}
              id={`${id}-${index}`}
              role="option"
              className="option"
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(value)}
            >
              {value}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** Asked for only while the list is open. */
function useSuggestions(name: PhotoFieldName, part: string, isOpen: boolean): readonly string[] {
  const { bylines } = useAppState().publication;
  const [found, setFound] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!isOpen) return setFound([]);
    let isWanted = true;
    const timer = setTimeout(() => {
      client.photo
        .suggest({ field: name, text: part, limit: MOST })
        .then((values) => isWanted && setFound(values.map(({ value }) => value)))
        .catch(reportBug);
    }, REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [name, part, isOpen]);
  const people = name === 'creator' || name === 'captionWriter' ? bylines.map((byline) => byline.name) : [];
  return mergeNames(found, people, part);
}

function mergeNames(found: readonly string[], people: readonly string[], part: string): readonly string[] {
  const wanted = part.toLocaleLowerCase();
  const fitting = people.filter((person) => wanted !== '' && person.toLocaleLowerCase().includes(wanted));
  return [...new Set([...fitting, ...found])].slice(0, MOST);
}
