import { choiceAttribute, type NodeDefinition, readNumber } from '../definition.ts';

/** A subhead (tít xen) inside the story; h1 belongs to the headline. */
export const heading: NodeDefinition = {
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  attrs: { level: choiceAttribute([2, 3]) },
  parse: [
    { selector: 'h1', attrs: () => ({ level: 2 }) },
    { selector: 'h2', attrs: () => ({ level: 2 }) },
    { selector: 'h3', attrs: () => ({ level: 3 }) },
    { selector: 'h4', attrs: () => ({ level: 3 }) },
    { selector: 'h5', attrs: () => ({ level: 3 }) },
    { selector: 'h6', attrs: () => ({ level: 3 }) },
  ],
  render: (attrs) => [readNumber(attrs, 'level') === 3 ? 'h3' : 'h2', 0],
};
