import { useQuery } from '@tanstack/react-query';
import { LayoutTemplate, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { starterTemplates } from '../../shared/story/starter-templates.ts';
import type { StoryTemplate } from '../../shared/story/template.ts';
import { client } from '../bridge/connection.ts';
import { reportBug } from '../command/context.ts';
import { useText } from '../messages/use-text.ts';
import { createStory } from '../state/create-story.ts';
import { showToast } from '../state/toasts.ts';
import { IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { templateTexts } from './template-texts.ts';
import './templates.css';

/** Starts a story from a pattern: those that come with Galley, and the newsroom's own. */
export function NewFromTemplate({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { data: own = [] } = useQuery({ queryKey: ['templates'], queryFn: () => client.template.list() });
  const list = useRef<HTMLDivElement>(null);
  const drop = (template: StoryTemplate) => {
    list.current?.focus(); // the pressed button goes, and the keyboard must not go with it
    remove(template).catch(reportBug);
  };
  const start = (templateId: string) => {
    onClose();
    createStory({ templateId }).catch(reportBug);
  };
  return (
    <Dialog title={t(templateTexts.choose)} size="small" onClose={onClose}>
      <div ref={list} tabIndex={-1} className="template-lists">
        <section className="template-group">
          <h3>{t(templateTexts.own)}</h3>
          {own.length === 0 && <p className="field-hint">{t(templateTexts.noOwn)}</p>}
          <ul>
            {own.map((template) => (
              <li key={template.id}>
                <TemplateButton name={template.name} onPress={() => start(template.id)} />
                <IconButton
                  icon={Trash2}
                  label={t(templateTexts.remove, { name: template.name })}
                  onPress={() => drop(template)}
                />
              </li>
            ))}
          </ul>
        </section>
        <section className="template-group">
          <h3>{t(templateTexts.starters)}</h3>
          <ul>
            {starterTemplates.map(({ id, name }) => (
              <li key={id}>
                <TemplateButton name={t(name)} onPress={() => start(id)} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Dialog>
  );
}

function TemplateButton({ name, onPress }: { readonly name: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="template-button" onClick={onPress}>
      <LayoutTemplate size={15} aria-hidden />
      {name}
    </button>
  );
}

async function remove({ id, name }: StoryTemplate): Promise<void> {
  await client.template.remove({ id });
  const undo = () => void client.template.putBack({ id }).catch(reportBug);
  showToast({
    tone: 'plain',
    text: templateTexts.removed,
    values: { name },
    action: { label: templateTexts.undo, run: undo },
  });
}
