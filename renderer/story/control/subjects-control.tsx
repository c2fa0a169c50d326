import { TopicList } from '../../subjects/topic-list.tsx';
import type { ControlProps } from './control-props.ts';

/** What the story is about, by the codes that other newsrooms read; named, for they are not in the head of the page. */
export function SubjectsControl({ label, value, onChange }: ControlProps<'subjects'>) {
  return (
    <>
      <span className="field-label" aria-hidden>
        {label}
      </span>
      <TopicList label={label} value={value} onChange={onChange} />
    </>
  );
}
