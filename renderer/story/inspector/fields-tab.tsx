import { type FieldName, type FieldPlace, fieldNames, fields } from '../../../shared/story/fields.ts';
import { useText } from '../../messages/use-text.ts';
import { FieldControl } from '../control/field-control.tsx';
import type { StorySession } from '../session/open-session.ts';
import { storyTexts } from '../story-texts.ts';
import { DeskNotes } from '../workflow/desk-notes.tsx';

const groups = [
  { place: 'desk', title: storyTexts.desk },
  { place: 'planning', title: storyTexts.planning },
  { place: 'web', title: storyTexts.web },
  { place: 'related', title: storyTexts.related },
] as const;

/** Every field that does not stand in the head of the story. */
export function FieldsTab({ session }: { readonly session: StorySession }) {
  const t = useText();
  return (
    <div className="fields-tab">
      <DeskNotes session={session} />
      {groups.map(({ place, title }) => (
        <section key={place} aria-label={t(title)}>
          <h2 className="inspector-heading">{t(title)}</h2>
          {fieldsAt(place).map((name) => (
            <FieldControl key={name} session={session} name={name} />
          ))}
        </section>
      ))}
    </div>
  );
}

function fieldsAt(place: FieldPlace): readonly FieldName[] {
  return fieldNames.filter((name) => fields[name].place === place);
}
