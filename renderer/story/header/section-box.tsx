import { foldText } from '../../../shared/base/fold-text.ts';
import { moveToSection } from '../../../shared/publication/section-topics.ts';
import { fields } from '../../../shared/story/fields.ts';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import type { StoryDraft } from '../session/story-draft.ts';
import { useField } from '../use-field.ts';

/** The section of the story, from the publication's list or any other; subjects nobody chose go with it. */
export function SectionBox({ draft }: { readonly draft: StoryDraft }) {
  const t = useText();
  const [section] = useField(draft, 'section');
  const { publication } = useAppState();
  const { sections } = publication;
  const setSection = (next: string) => {
    const { subjects } = moveToSection(publication, draft.fields.get(), next);
    draft.setField('section', next);
    if (subjects !== undefined) draft.setField('subjects', subjects);
  };
  const isKnown = sections.some(({ name }) => name === section);
  const shown = isKnown ? sections : sections.filter(({ name }) => foldText(name).includes(foldText(section)));
  return (
    <ComboBox
      label={t(fields.section.label)}
      isLabelHidden
      placeholder={t(fields.section.label)}
      options={shown.map(({ name }) => ({ id: name, label: name }))}
      text={section}
      onTextChange={(text) => text !== section && setSection(text)}
      onChoose={setSection}
      closesOnChoice
    />
  );
}
