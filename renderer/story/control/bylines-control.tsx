import { X } from 'lucide-react';
import { useState } from 'react';
import { Group } from 'react-aria-components';
import { cleanLine } from '../../../shared/base/clean-text.ts';
import { foldText } from '../../../shared/base/fold-text.ts';
import { type Byline, type BylineRole, bylineRoles } from '../../../shared/story/field-kinds.ts';
import { roleTexts } from '../../../shared/story/value-texts.ts';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { IconButton } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu.tsx';
import { storyTexts } from '../story-texts.ts';
import { AddingBox } from './adding-box.tsx';
import type { ControlProps } from './control-props.ts';

/** The pen names under the story, in order; completed from the publication's directory. */
export function BylinesControl({ label, value, onChange }: ControlProps<'bylines'>) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const known = useAppState().publication.bylines;
  const add = (byline: Byline) => {
    setTyped('');
    const name = cleanLine(byline.name);
    if (name !== '') onChange([...value, { ...byline, name }]);
  };
  const options = known
    .filter(({ name }) => foldText(name).includes(foldText(typed)) && !value.some((byline) => byline.name === name))
    .slice(0, 20)
    .map(({ name, role }) => ({ id: `${role} ${name}`, label: name, detail: t(roleTexts[role]) }));
  return (
    <Group className="token-list" aria-label={label}>
      {value.map((byline, index) => (
        <BylineToken
          key={`${byline.role} ${byline.name}`}
          byline={byline}
          onRole={(role) => onChange(value.map((other, at) => (at === index ? { ...other, role } : other)))}
          onRemove={() => onChange(value.filter((_, at) => at !== index))}
        />
      ))}
      <AddingBox
        label={t(storyTexts.addByline)}
        isLabelHidden
        placeholder={t(storyTexts.addByline)}
        options={options}
        text={typed}
        onTextChange={setTyped}
        onChoose={(id) => add(known.find(({ name, role }) => `${role} ${name}` === id) ?? { name: '', role: 'text' })}
        onEnter={() => add({ name: typed, role: 'text' })}
      />
    </Group>
  );
}

interface BylineTokenProps {
  readonly byline: Byline;
  readonly onRole: (role: BylineRole) => void;
  readonly onRemove: () => void;
}

function BylineToken({ byline, onRole, onRemove }: BylineTokenProps) {
  const t = useText();
  const roles = bylineRoles.map((role) => ({ id: role, label: t(roleTexts[role]), run: () => onRole(role) }));
  return (
    <span className="token">
      {byline.name}
      <MenuButton label={t(roleTexts[byline.role])} isLabelShown entries={roles} />
      <IconButton icon={X} label={t(storyTexts.removeByline, { name: byline.name })} onPress={onRemove} />
    </span>
  );
}
