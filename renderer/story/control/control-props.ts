import type { FieldKindName, FieldValue } from '../../../shared/story/field-kinds.ts';
import type { FieldName } from '../../../shared/story/fields.ts';
import type { StorySession } from '../session/open-session.ts';

/** What a form control of a field kind gets. */
export interface ControlProps<Kind extends FieldKindName> {
  readonly label: string;
  readonly value: FieldValue<Kind>;
  readonly onChange: (value: FieldValue<Kind>) => void;
  readonly session: StorySession;
  readonly name: FieldName;
}
