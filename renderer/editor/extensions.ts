import {
  type AnyExtension,
  Extension,
  type Extensions,
  flattenExtensions,
  Mark,
  Node,
  type NodeViewRenderer,
} from '@tiptap/core';
import { Link } from '@tiptap/extension-link';
import { Subscript } from '@tiptap/extension-subscript';
import { Superscript } from '@tiptap/extension-superscript';
import { TableKit } from '@tiptap/extension-table';
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions';
import { StarterKit } from '@tiptap/starter-kit';
import { safeLink } from '../../shared/base/safe-url.ts';
import type { MarkDefinition, NodeDefinition } from '../../shared/document/definition.ts';
import { marks } from '../../shared/document/marks.ts';
import { type NodeName, nodes } from '../../shared/document/nodes.ts';
import { markConfig, nodeConfig } from './definition-extension.ts';
import { spellingMarks } from './spelling/spelling-marks.ts';

export type NodeViews = Readonly<Partial<Record<NodeName, NodeViewRenderer>>>;

/**
 * The editor of a story's text: every node and mark of the shared schema. Where TipTap has a node of the same name its
 * commands, keys and input rules are kept; what may stand in a document comes from the shared definition alone.
 */
export function storyExtensions(views: NodeViews = {}): Extensions {
  const everyNode: readonly NodeDefinition[] = Object.values(nodes);
  return [
    ...everyNode.map((definition, index) => nodeExtension(definition, index, views)),
    ...markExtensions(),
    ...editing(),
    Gapcursor,
    Dropcursor.configure({ color: false, class: 'drop-line', width: 2 }),
  ];
}

/** The editor of one rich line: a single paragraph with marks and line breaks, as the sapo is. */
export function richLineExtensions(): Extensions {
  const oneParagraph: NodeDefinition = { ...nodes.doc, content: 'paragraph' };
  const lineNodes: readonly NodeDefinition[] = [oneParagraph, nodes.paragraph, nodes.hardBreak, nodes.text];
  return [
    ...lineNodes.map((definition, index) => nodeExtension(definition, index, {})),
    ...markExtensions(),
    ...editing(),
  ];
}

const library: readonly AnyExtension[] = flattenExtensions([
  StarterKit.configure({
    heading: { levels: [2, 3] },
    link: false,
    code: false,
    codeBlock: false,
    trailingNode: false,
  }),
  TableKit.configure({ table: { resizable: false } }),
  // Their keys, Ctrl+, and Ctrl+., belong to the settings and to the system.
  Subscript.extend({ addKeyboardShortcuts: () => ({}) }),
  Superscript.extend({ addKeyboardShortcuts: () => ({}) }),
  Link.configure({
    autolink: false,
    linkOnPaste: false,
    openOnClick: false,
    protocols: [],
    isAllowedUri: (address) => safeLink(address) === address,
  }),
]);

function editing(): Extensions {
  const listKeys = library.filter(({ name }) => name === 'listKeymap');
  return [...listKeys, UndoRedo.configure({ depth: 1000, newGroupDelay: 500 }), spelling];
}

const spelling = Extension.create({ name: 'spelling', addProseMirrorPlugins: () => [spellingMarks()] });

/** The order of the shared list decides which node is the default of its group and how marks nest; TipTap orders by priority. */
const FIRST_PRIORITY = 1000;

function nodeExtension(definition: NodeDefinition, index: number, views: NodeViews): AnyExtension {
  const base = library.find((found): found is Node => found instanceof Node && found.name === definition.name);
  const view = views[definition.name as NodeName]; // made from the list of nodes
  const config = {
    ...nodeConfig(definition),
    priority: FIRST_PRIORITY - index,
    ...(view !== undefined && { addNodeView: () => view }),
  };
  return base === undefined ? Node.create({ name: definition.name, ...config }) : base.extend(config);
}

function markExtensions(): Extensions {
  const everyMark: readonly MarkDefinition[] = Object.values(marks);
  return everyMark.map((definition, index) => {
    const base = library.find((found): found is Mark => found instanceof Mark && found.name === definition.name);
    const config = { ...markConfig(definition), priority: FIRST_PRIORITY - index };
    return base === undefined ? Mark.create({ name: definition.name, ...config }) : base.extend(config);
  });
}
