import { fields } from '../../../shared/story/fields.ts';
import { focusText } from '../../editor/focus-text.ts';
import { useText } from '../../messages/use-text.ts';
import { FieldControl, fieldElementId } from '../control/field-control.tsx';
import { FieldMatches } from '../find/field-matches.tsx';
import type { StorySession } from '../session/open-session.ts';
import { storyTexts } from '../story-texts.ts';
import { useField } from '../use-field.ts';
import { HeadlineBox } from './headline-box.tsx';
import { JointByline } from './joint-byline.tsx';
import { SapoBox } from './sapo-box.tsx';
import { SectionBox } from './section-box.tsx';
import './story-header.css';

/** The head of the story in the order of the published page. */
export function StoryHeader({ session }: { readonly session: StorySession }) {
  const t = useText();
  const { draft } = session;
  const { sapo } = draft.text;
  return (
    <section className="story-header" aria-label={t(storyTexts.header)}>
      <div className="section-line">
        <div id={fieldElementId('section')} className="section-box">
          <SectionBox draft={draft} />
        </div>
        <LineBox session={session} name="kicker" onEnter={() => focusField('headline')} />
      </div>
      <LineBox session={session} name="headline" onEnter={() => focusText(sapo, 'end')} />
      <div className="date-line">
        <LineBox session={session} name="datelinePlace" onEnter={() => focusText(sapo, 'end')} />
        <FieldControl session={session} name="publishedAt" />
      </div>
      <SapoBox draft={draft} />
      <div className="credits-line">
        <FieldControl session={session} name="bylines" />
        <JointByline draft={draft} />
      </div>
      <div className="tags-line">
        <span className="tags-label">{t(fields.tags.label)}</span>
        <FieldControl session={session} name="tags" />
      </div>
    </section>
  );
}

interface LineBoxProps {
  readonly session: StorySession;
  readonly name: 'kicker' | 'headline' | 'datelinePlace';
  readonly onEnter: () => void;
}

function LineBox({ session, name, onEnter }: LineBoxProps) {
  const t = useText();
  const [value, write] = useField(session.draft, name);
  return (
    <HeadlineBox
      id={fieldElementId(name)}
      label={t(fields[name].label)}
      className={`${name}-box`}
      value={value}
      matches={<FieldMatches field={name} text={value} />}
      onChange={write}
      onEnter={onEnter}
    />
  );
}

/** Puts the keyboard into the box of a field. */
export function focusField(name: string): boolean {
  const place = document.getElementById(fieldElementId(name));
  const box = place?.matches('textarea, input')
    ? place
    : place?.querySelector('textarea, input, [contenteditable], button');
  if (!(box instanceof HTMLElement)) return false;
  box.scrollIntoView({ block: 'center' });
  box.focus();
  return true;
}
