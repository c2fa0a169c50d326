import type { ComponentType } from 'react';
import type { FieldKindName } from '../../../shared/story/field-kinds.ts';
import { type FieldName, fields } from '../../../shared/story/fields.ts';
import { useText } from '../../messages/use-text.ts';
import type { StorySession } from '../session/open-session.ts';
import { useField } from '../use-field.ts';
import { BylinesControl } from './bylines-control.tsx';
import type { ControlProps } from './control-props.ts';
import { CorrectionControl } from './correction-control.tsx';
import { InstantControl } from './instant-control.tsx';
import {
  FlagControl,
  GenreControl,
  LanguageControl,
  LineControl,
  PrefixControl,
  PriorityControl,
  RichLineControl,
  TextControl,
  VariantsControl,
} from './plain-controls.tsx';
import { RelatedControl } from './related-control.tsx';
import { SubjectsControl } from './subjects-control.tsx';
import { TagsControl } from './tags-control.tsx';

/** Kinds that are written by calls of their own, and that no form edits. */
type UnformedKind = 'overrides' | 'deskNotes';

const controls: { readonly [Kind in Exclude<FieldKindName, UnformedKind>]: ComponentType<ControlProps<Kind>> } = {
  line: LineControl,
  text: TextControl,
  richLine: RichLineControl,
  prefix: PrefixControl,
  variants: VariantsControl,
  bylines: BylinesControl,
  tags: TagsControl,
  subjects: SubjectsControl,
  related: RelatedControl,
  instant: InstantControl,
  language: LanguageControl,
  genre: GenreControl,
  priority: PriorityControl,
  flag: FlagControl,
  correction: CorrectionControl,
};

export interface FieldControlProps {
  readonly session: StorySession;
  readonly name: FieldName;
}

/** The form control of any field, chosen by its kind: a new field needs no new control. */
export function FieldControl({ session, name }: FieldControlProps) {
  const t = useText();
  const [value, onChange] = useField(session.draft, name);
  const { kind } = fields[name];
  if (kind === 'overrides' || kind === 'deskNotes') throw new Error(`No form edits ${name}`);
  const Control = controls[kind] as ComponentType<ControlProps<FieldKindName>>; // the kind's own control gets the kind's own values
  return (
    <div id={fieldElementId(name)} className="field-control">
      <Control
        label={t(fields[name].label)}
        value={value}
        onChange={onChange as ControlProps<FieldKindName>['onChange']} // as above
        session={session}
        name={name}
      />
    </div>
  );
}

/** Where a check's finding about a field points. */
export function fieldElementId(name: string): string {
  return `story-field-${name}`;
}
