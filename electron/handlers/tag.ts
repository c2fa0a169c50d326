import { implementer } from '../bridge/implementer.ts';
import type { AppContext } from './app-context.ts';

export function tagHandlers({ archive, events }: AppContext) {
  const { tags } = archive;
  return {
    list: implementer.tag.list.handler(() => tags.list()),
    complete: implementer.tag.complete.handler(({ input }) => tags.complete(input.text, input.limit)),
    add: implementer.tag.add.handler(({ input }) => {
      const tag = tags.ensure(input);
      events.publish({ kind: 'tags-changed' });
      return tag;
    }),
  };
}
