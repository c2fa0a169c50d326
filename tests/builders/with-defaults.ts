import { Node } from '@tiptap/pm/model';
import type { NodeJson } from '../../shared/document/json.ts';
import { schema } from '../../shared/document/schema.ts';

/** A node as ProseMirror tells it: attributes that are left out are the usual ones. */
export function withDefaults(node: NodeJson): unknown {
  return Node.fromJSON(schema, node).toJSON();
}
