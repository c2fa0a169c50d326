import { describe, expect, it } from 'vitest';
import { type ESTree, memberName, placeOf, visit } from './parse-source.ts';
import { readSources, type Source } from './read-sources.ts';

/** Attributes that a person reads or hears. */
const READ = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'errorMessage',
  'label',
  'placeholder',
  'textValue',
  'title',
]);
/** The same as properties of an element made without JSX. */
const WRITTEN = new Set(['alt', 'ariaDescription', 'ariaLabel', 'innerText', 'placeholder', 'textContent', 'title']);

/** Words that stand in a component instead of a message table. */
function findLooseText(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => {
    const found: string[] = [];
    const add = (node: ESTree.Node | null | undefined) => {
      for (const words of shownWords(node)) found.push(`${placeOf(source, node?.start ?? 0)} ${words}`);
    };
    visit(source, {
      JSXElement: ({ children }) => children.forEach(add),
      JSXFragment: ({ children }) => children.forEach(add),
      JSXAttribute: ({ name, value }) => {
        if (name.type === 'JSXIdentifier' && READ.has(name.name)) add(value);
      },
      AssignmentExpression: ({ left, right }) => {
        if (left.type === 'MemberExpression' && WRITTEN.has(memberName(left) ?? '')) add(right);
      },
      CallExpression: ({ callee, arguments: [name, value] }) => {
        const sets = callee.type === 'MemberExpression' && memberName(callee) === 'setAttribute';
        if (sets && name?.type === 'Literal' && READ.has(String(name.value))) add(value);
      },
    });
    return found;
  });
}

/** The literal words an expression may come to; nothing of what it calls or compares. */
function shownWords(node: ESTree.Node | null | undefined): readonly string[] {
  switch (node?.type) {
    case 'JSXText':
      return words(node.value);
    case 'Literal':
      return typeof node.value === 'string' ? words(node.value) : [];
    case 'TemplateLiteral':
      return node.quasis.flatMap(({ value }) => words(value.raw));
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return shownWords(node.expression);
    case 'ConditionalExpression':
      return [...shownWords(node.consequent), ...shownWords(node.alternate)];
    case 'LogicalExpression':
      return [...shownWords(node.left), ...shownWords(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...shownWords(node.left), ...shownWords(node.right)] : [];
    default:
      return [];
  }
}

/** Signs and digits are the same in every language. */
function words(text: string): readonly string[] {
  return /\p{L}/u.test(text) ? [text.trim()] : [];
}

describe('components', () => {
  it.each([
    '<p>Save</p>',
    '<>Lưu</>',
    "<p>{'Save'}</p>",
    "<p>{isOpen ? 'Save' : null}</p>",
    "<p>{isOpen && 'Save'}</p>",
    `<p>{\`\${count} photos\`}</p>`,
    "<p>{count + ' photos'}</p>",
    '<button aria-label="Close" />',
    "<input placeholder={isOpen ? 'Search' : undefined} />",
    '<img alt="A photo" />',
    "element.textContent = 'Save'",
    "element.setAttribute('aria-label', 'Close')",
  ])('are seen to hold words in %s', (text) => {
    expect(findLooseText([{ path: 'a.tsx', text: `${text};` }])).toHaveLength(1);
  });

  it.each([
    '<p>{t(texts.save)} · 3 %</p>',
    "<p className='note' id='save'>{kind === 'open' ? t(texts.open) : '—'}</p>",
    "element.setAttribute('data-kind', 'photo')",
    '<img alt="" />',
  ])('are not seen to hold words in %s', (text) => {
    expect(findLooseText([{ path: 'a.tsx', text: `${text};` }])).toEqual([]);
  });

  it('hold no words: all are in the message tables', () => {
    expect(findLooseText(readSources(['renderer']))).toEqual([]);
  });
});
