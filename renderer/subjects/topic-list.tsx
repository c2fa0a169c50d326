import { X } from 'lucide-react';
import { useState } from 'react';
import { Group } from 'react-aria-components';
import { broaderName, findTopics, topicName } from '../../shared/subject/find-topics.ts';
import type { MediaTopic } from '../../shared/subject/media-topics.ts';
import { type TextFormatter, useLanguage, useText } from '../messages/use-text.ts';
import { AddingBox } from '../story/control/adding-box.tsx';
import { IconButton } from '../ui/button.tsx';
import type { ComboOption } from '../ui/combo-box.tsx';
import './topic-list.css';
import { topicTexts } from './topic-texts.ts';

export interface TopicListProps {
  readonly label: string;
  /** Codes of the IPTC Media Topics. */
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Subjects chosen from the list, completed as they are typed, in either language and without marks. */
export function TopicList({ label, value, onChange }: TopicListProps) {
  const t = useText();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const offered = findTopics(typed).filter(({ code }) => !value.includes(code));
  const add = (code: string | undefined) => {
    setTyped('');
    if (code !== undefined) onChange([...value, code]);
  };
  const toOption = (topic: MediaTopic): ComboOption => ({
    id: topic.code,
    label: topic.name[language],
    detail: detailOf(broaderName(topic, language), t),
  });
  return (
    <Group className="token-list" aria-label={label}>
      {value.map((code) => (
        <span key={code} className="token" title={code}>
          {topicName(code, language)}
          <IconButton
            icon={X}
            label={t(topicTexts.remove, { name: topicName(code, language) })}
            onPress={() => onChange(value.filter((other) => other !== code))}
          />
        </span>
      ))}
      <AddingBox
        label={t(topicTexts.add)}
        isLabelHidden
        placeholder={t(topicTexts.add)}
        options={offered.map(toOption)}
        text={typed}
        onTextChange={setTyped}
        onChoose={add}
        onEnter={() => typed.trim() !== '' && add(offered[0]?.code)}
      />
    </Group>
  );
}

function detailOf(broader: string, t: TextFormatter): string {
  return broader === '' ? '' : t(topicTexts.under, { name: broader });
}
