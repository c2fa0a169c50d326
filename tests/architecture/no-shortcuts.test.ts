import { describe, expect, it } from 'vitest';
import { type ESTree, lineAt, memberName, parseSource, placeOf, visit } from './parse-source.ts';
import { readSources, type Source } from './read-sources.ts';

/** `any` in so many words. What is any without the word, no-hidden-any finds. */
function findAny(sources: readonly Source[]): readonly string[] {
  return collect(sources, (source, add) => visit(source, { TSAnyKeyword: ({ start }) => add(start) }));
}

/**
 * `as` without its reason: a comment on its own lines or the line above. `as const` needs none, nor does `as unknown`,
 * which only forgets.
 */
function findUnexplainedCasts(sources: readonly Source[]): readonly string[] {
  return collect(sources, (source, add) =>
    visit(source, {
      TSAsExpression(node) {
        if (isHarmless(node.typeAnnotation)) return;
        if (!hasReason(source, node)) add(node.end);
      },
      TSTypeAssertion: ({ start }) => add(start),
      TSNonNullExpression: ({ start }) => add(start),
    }),
  );
}

function isHarmless(type: ESTree.TSType): boolean {
  const isConst =
    type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const';
  return isConst || type.type === 'TSUnknownKeyword';
}

function hasReason(source: Source, { start, end }: ESTree.TSAsExpression): boolean {
  const firstLine = source.text.lastIndexOf('\n', start) + 1;
  const lastLineEnd = source.text.indexOf('\n', end);
  const lineAbove = source.text.lastIndexOf('\n', firstLine - 2) + 1;
  return parseSource(source).comments.some(
    (comment) => comment.start >= lineAbove && comment.end <= (lastLineEnd === -1 ? source.text.length : lastLineEnd),
  );
}

/** Comments that silence the compiler, or put something off. */
function findPutOff(sources: readonly Source[]): readonly string[] {
  return collect(sources, (source, add) => {
    for (const { value, start } of parseSource(source).comments) {
      if (/@ts-(ignore|expect-error|nocheck)|\b(TODO|FIXME|XXX|HACK)\b/.test(value)) add(start);
    }
  });
}

/** Rules of the linter switched off without a word why. */
function findSilencedLint(sources: readonly Source[]): readonly string[] {
  return collect(sources, (source, add) => {
    for (const { value, start } of parseSource(source).comments) {
      if (/(biome-ignore|(ox|es)lint-disable)(?!.*: \S+ \S+)/.test(value)) add(start);
    }
  });
}

/** Errors that nobody hears of: an empty catch, or `.catch(() => {})` without its reason on the line. */
function findSwallowedErrors(sources: readonly Source[]): readonly string[] {
  return collect(sources, (source, add) =>
    visit(source, {
      CatchClause: ({ body, start }) => {
        if (body.body.length === 0) add(start);
      },
      CallExpression: ({ callee, arguments: [handler], end }) => {
        const isCatch = callee.type === 'MemberExpression' && memberName(callee) === 'catch';
        if (isCatch && isEmptyFunction(handler) && !/\/\/ \S/.test(lineAt(source, end))) add(end);
      },
    }),
  );
}

function isEmptyFunction(node: ESTree.Node | undefined): boolean {
  if (node?.type !== 'ArrowFunctionExpression' && node?.type !== 'FunctionExpression') return false;
  return node.body?.type === 'BlockStatement' && node.body.body.length === 0;
}

const RUNNERS = ['it', 'test', 'describe', 'suite', 'bench'];

/** Tests switched off, or run alone. `skipIf` and Playwright's `test.skip(condition, reason)` say when and stay. */
function findSwitchedOffTests(sources: readonly Source[]): readonly string[] {
  return collect(sources, (source, add) =>
    visit(source, {
      CallExpression: ({ callee, arguments: [first], start }) => {
        const names = callNames(callee);
        if (!RUNNERS.includes(names[0] ?? '')) return;
        const saysWhen = names.includes('skip') && first?.type !== 'Literal' && first?.type !== 'TemplateLiteral';
        if (names.some((name) => ['only', 'todo', 'fixme'].includes(name))) add(start);
        if (names.includes('skip') && (!saysWhen || first === undefined)) add(start);
      },
    }),
  );
}

/** `test.describe.only(…)` → test, describe, only. */
function callNames(callee: ESTree.Node): readonly string[] {
  if (callee.type === 'Identifier') return [callee.name];
  return callee.type === 'MemberExpression' ? [...callNames(callee.object), memberName(callee) ?? ''] : [];
}

function collect(
  sources: readonly Source[],
  look: (source: Source, add: (offset: number) => void) => void,
): readonly string[] {
  return sources.flatMap((source) => {
    const found: string[] = [];
    look(source, (offset) => found.push(placeOf(source, offset)));
    return found;
  });
}

interface Rule {
  readonly title: string;
  readonly find: (sources: readonly Source[]) => readonly string[];
  /** One line each, and each breaks the rule. */
  readonly bad: readonly string[];
}

const rules: readonly Rule[] = [
  {
    title: 'any',
    find: findAny,
    bad: ['let a: any;', 'const a = b as any; // why', 'function f(a: Record<string, any>) {}'],
  },
  {
    title: 'a cast without its reason',
    find: findUnexplainedCasts,
    bad: ['const a = b as C;', 'const a = b as unknown as C;', 'const a = b!;'],
  },
  {
    title: 'a silenced compiler, or work put off',
    find: findPutOff,
    bad: ['// @ts-ignore', '// TODO later', '/* FIXME */'],
  },
  {
    title: 'a linter silenced without a reason',
    find: findSilencedLint,
    bad: ['// biome-ignore lint/a/b', '/* eslint-disable */'],
  },
  {
    title: 'a swallowed error',
    find: findSwallowedErrors,
    bad: ['try { a(); } catch {}', 'a().catch(() => {});', 'try { a(); } catch (e) { /* so */ }'],
  },
  {
    title: 'a test switched off',
    find: findSwitchedOffTests,
    bad: ["it.skip('a', f);", "describe.only('a', f);", "test.describe.only('a', f);", "test.fixme('a', f);"],
  },
];

describe.each(rules)('$title', ({ find, bad }) => {
  it.each(bad)('is seen in `%s`', (text) => {
    expect(find([{ path: 'a.ts', text }])).toEqual(['a.ts:1']);
  });

  it('is nowhere', () => {
    expect(find(readSources())).toEqual([]);
  });
});

it('lets a reason, a condition and a word in a string pass', () => {
  const text = [
    'const a = b as unknown as C; // the parser made it so',
    "const c = ['x'] as const;",
    "const d = 'TODO any';",
    'a().catch(() => {}); // told to whoever asks',
    "test.skip(isWindows, 'no signals there');",
    "describe.skipIf(isWindows)('a', f);",
  ].join('\n');
  const finders = [findAny, findUnexplainedCasts, findPutOff, findSwallowedErrors, findSwitchedOffTests];
  expect(finders.flatMap((find) => find([{ path: 'a.ts', text }]))).toEqual([]);
});
