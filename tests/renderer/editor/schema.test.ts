import { getSchema } from '@tiptap/core';
import type { AttributeSpec, MarkSpec, NodeSpec, Schema } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { storyExtensions } from '../../../renderer/editor/extensions.ts';
import { schema } from '../../../shared/document/schema.ts';

const editorSchema = getSchema(storyExtensions());

describe('the schema of the editor', () => {
  it('holds the nodes of the archive in the same order with the same rules', () => {
    expect(describeNodes(editorSchema)).toEqual(describeNodes(schema));
  });

  it('holds the marks of the archive in the same order with the same rules', () => {
    expect(describeMarks(editorSchema)).toEqual(describeMarks(schema));
  });

  it('refuses the attribute values the archive refuses', () => {
    const attack = { type: 'link', attrs: { href: 'javascript:alert(1)' } };
    const linked = { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [attack] }] };
    expect(() => editorSchema.nodeFromJSON({ type: 'doc', content: [linked] }).check()).toThrow(RangeError);
  });
});

function describeNodes(found: Schema) {
  return Object.entries(found.nodes).map(([name, type]) => ({ name, ...nodeRules(type.spec) }));
}

function nodeRules(spec: NodeSpec) {
  const { content, marks, group, tableRole } = spec as NodeSpec & { readonly tableRole?: string }; // prosemirror-tables' own key
  const { inline = false, atom = false, defining = false, isolating = false, draggable = false } = spec;
  return {
    content,
    marks,
    group,
    tableRole,
    inline,
    atom,
    defining,
    isolating,
    draggable,
    attrs: defaults(spec.attrs),
  };
}

function describeMarks(found: Schema) {
  return Object.entries(found.marks).map(([name, type]) => ({ name, ...markRules(type.spec) }));
}

function markRules({ inclusive = true, excludes, group, attrs }: MarkSpec) {
  return { inclusive, excludes, group, attrs: defaults(attrs) };
}

function defaults(attrs: Readonly<Record<string, AttributeSpec>> = {}) {
  return Object.entries(attrs).map(([name, { default: initial, validate }]) => ({
    name,
    initial: initial as unknown,
    isChecked: validate !== undefined,
  }));
}
