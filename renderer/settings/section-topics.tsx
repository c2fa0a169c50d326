import type { Publication } from '../../shared/publication/publication.ts';
import { useText } from '../messages/use-text.ts';
import { TopicList } from '../subjects/topic-list.tsx';
import { topicTexts } from '../subjects/topic-texts.ts';

type Section = Publication['sections'][number];

interface SectionTopicsProps {
  readonly sections: readonly Section[];
  readonly onChange: (section: Section, topics: readonly string[]) => void;
}

/** The subjects that new stories of each section start with. */
export function SectionTopics({ sections, onChange }: SectionTopicsProps) {
  const t = useText();
  return (
    <section className="section-topics" aria-label={t(topicTexts.bySection)}>
      <span className="field-label">{t(topicTexts.bySection)}</span>
      <p className="field-hint">{t(topicTexts.bySectionHint)}</p>
      {onceEach(sections).map((section) => (
        <div key={section.slug} className="section-topics-row">
          <span className="section-topics-name">{section.name}</span>
          <TopicList
            label={t(topicTexts.ofSection, { name: section.name })}
            value={section.topics}
            onChange={(topics) => onChange(section, topics)}
          />
        </div>
      ))}
    </section>
  );
}

/** Two lines may name the same address while one of them is being typed. */
function onceEach(sections: readonly Section[]): readonly Section[] {
  return sections.filter(({ slug }, index) => sections.findIndex((one) => one.slug === slug) === index);
}
