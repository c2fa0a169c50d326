import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef } from 'react';
import type { ComparedLine, StoryComparison } from '../../../shared/compare/comparison.ts';
import { fields } from '../../../shared/story/fields.ts';
import type { PhotoShelf } from '../../editor/photo-shelf.ts';
import { type TextFormatter, useText } from '../../messages/use-text.ts';
import { IconButton } from '../../ui/button.tsx';
import { ComparedLineView } from './compared-line.tsx';
import { useGrowing } from './use-growing.ts';
import { versionTexts } from './version-texts.ts';

export interface ComparisonViewProps {
  readonly comparison: StoryComparison;
  readonly photos: PhotoShelf;
}

/** What changed from one version to the other: the fields that differ, then the whole text with its changes. */
export function ComparisonView({ comparison, photos }: ComparisonViewProps) {
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const body = useGrowing(comparison.body);
  const step = (direction: 1 | -1) => goToChange(scroller.current, direction);
  return (
    <>
      <div className="comparison-summary" role="status">
        <span>{summaryOf(comparison, t)}</span>
        <IconButton icon={ArrowUp} label={t(versionTexts.previousChange)} onPress={() => step(-1)} />
        <IconButton icon={ArrowDown} label={t(versionTexts.nextChange)} onPress={() => step(1)} />
      </div>
      <div className="comparison" ref={scroller}>
        <article className="text-column">
          {comparison.fields.length > 0 && (
            <section className="compared-fields" aria-label={t(versionTexts.changedFields)}>
              {comparison.fields.map(({ name, lines }) => (
                <div key={name} className="compared-field" data-field={name}>
                  <h3>{t(fields[name].label)}</h3>
                  <div>
                    {lines.map((line, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change
                      <ComparedLineView key={index} line={line} photos={photos} />
                    ))}
                  </div>
                </div>
              ))}
            </section>
          )}
          <section
            className="compared-body"
            aria-label={t(versionTexts.changedText)}
            aria-busy={body.length < comparison.body.length}
          >
            {body.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change
              <ComparedLineView key={index} line={line} photos={photos} />
            ))}
          </section>
        </article>
      </div>
    </>
  );
}

function summaryOf(comparison: StoryComparison, t: TextFormatter): string {
  const { fields: changed, body, addedWords: added, removedWords: removed, onlyLayout } = comparison;
  if (added > 0 || removed > 0) return t(versionTexts.changeCount, { added, removed });
  const photos = countChangedPhotos(body);
  if (photos > 0 && changed.length === 0) return t(versionTexts.photosChanged, { count: photos });
  if (changed.length > 0 || body.some(({ change }) => change !== 'same'))
    return t(versionTexts.changeCount, { added, removed });
  return t(onlyLayout ? versionTexts.onlyLayout : versionTexts.noChanges);
}

/** A photo put in the place of another came and went: it counts once. */
function countChangedPhotos(body: StoryComparison['body']): number {
  const count = (wanted: ComparedLine['change']) =>
    body.filter(({ role, change }) => role === 'photo' && change === wanted).length;
  return Math.max(count('added'), count('removed')) + count('changed');
}

/** Puts the keyboard on the next changed line, so that it is seen and read aloud. */
function goToChange(scroller: HTMLElement | null, direction: 1 | -1): void {
  const changes = [...(scroller?.querySelectorAll<HTMLElement>('[data-change]:not([data-change="same"])') ?? [])];
  const at = changes.findIndex((change) => change.contains(document.activeElement));
  const next = at === -1 ? (direction === 1 ? 0 : changes.length - 1) : at + direction;
  const change = changes[(next + changes.length) % changes.length];
  change?.scrollIntoView({ block: 'center' });
  change?.focus({ preventScroll: true });
}
