import { cleanText } from '../../shared/base/clean-text.ts';
import type { AttributeDefinition, Attributes } from '../../shared/document/definition.ts';

/** Attribute values read from foreign HTML in the form the schema takes; what it would refuse becomes the default. ProseMirror throws on a refused value. */
export function cleanAttributes(attrs: Readonly<Record<string, AttributeDefinition>>, found: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attrs).map(([name, attribute]) => {
      const value = found[name] ?? attribute.default;
      const clean = typeof value === 'string' ? cleanText(value) : value;
      return [name, attribute.isValid(clean) ? clean : attribute.default];
    }),
  );
}
