import { pickTemplateFields } from '../../shared/story/template.ts';
import { implementer } from '../bridge/implementer.ts';
import type { AppContext } from './app-context.ts';

export function templateHandlers({ archive, events }: AppContext) {
  const { templates, stories } = archive;
  const changed = () => events.publish({ kind: 'templates-changed' });
  return {
    list: implementer.template.list.handler(() => templates.list()),
    addFromStory: implementer.template.addFromStory.handler(({ input }) => {
      const { fields, body } = stories.get(input.storyId);
      const template = templates.add({ name: input.name, content: { fields: pickTemplateFields(fields), body } });
      changed();
      return template;
    }),
    remove: implementer.template.remove.handler(({ input }) => {
      templates.remove(input.id);
      changed();
    }),
    putBack: implementer.template.putBack.handler(({ input }) => {
      templates.putBack(input.id);
      changed();
    }),
  };
}
