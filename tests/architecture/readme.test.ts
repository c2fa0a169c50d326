import { existsSync } from 'node:fs';
import path from 'node:path';
import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { readSource, root } from './read-sources.ts';

const MOST_LINES = 150;

interface Package {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { scripts, dependencies, devDependencies } = JSON.parse(readSource('package.json').text) as Package; // our own file
const readme = readSource('README.md').text;

/** Relative links and pictures that lead nowhere. */
function findDeadLinks(markdown: string, exists: (file: string) => boolean): readonly string[] {
  const found: string[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    const target = isLink(token) ? token.href.split('#')[0] : undefined;
    const isHere = target !== undefined && target !== '' && !/^[a-z]+:/i.test(target);
    if (isHere && !exists(target)) found.push(target);
  });
  return found;
}

function isLink(token: Token): token is Tokens.Link | Tokens.Image {
  return token.type === 'link' || token.type === 'image';
}

/** `npm run x`, `npm x` and `npm x -- …` of scripts there are not. */
function findUnknownScripts(markdown: string, known: readonly string[]): readonly string[] {
  const OWN = ['ci', 'install', 'version']; // npm's own
  const named = [...markdown.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
  const inCode = named.filter((name) => new RegExp(`[\`\\n]npm (run )?${name}`).test(markdown));
  return [...new Set(inCode)].filter((name) => !known.includes(name) && !OWN.includes(name));
}

/** Dependencies that no row of a table names together with a reason. */
function findUnexplained(markdown: string, names: readonly string[]): readonly string[] {
  const rows = marked.lexer(markdown).flatMap((token) => (token.type === 'table' ? (token as Tokens.Table).rows : [])); // marked's own test of its tokens
  const explained = rows
    .filter(([, why]) => why !== undefined && why.text.trim() !== '')
    .flatMap(([first]) => packagesIn(first?.text ?? ''));
  return names.filter((name) => !explained.some((pattern) => fits(name, pattern)));
}

/** `@orpc/contract, client` → @orpc/contract, @orpc/client, client. */
function packagesIn(cell: string): readonly string[] {
  let scope = '';
  return cell.split(',').flatMap((part) => {
    const name = part.replaceAll('`', '').trim();
    if (name.startsWith('@')) scope = `${name.split('/')[0]}/`;
    return name.startsWith('@') || scope === '' ? [name] : [scope + name, name];
  });
}

function fits(name: string, pattern: string): boolean {
  return pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

describe('the README', () => {
  it(`has at most ${MOST_LINES} lines`, () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  });

  it('is seen to link to nothing', () => {
    const markdown = '[a](a.md#part) ![b](b.png) [c](https://example.org) [d](#part)\n\n| [e](e.md) | f |\n|---|---|';
    expect(findDeadLinks(markdown, (file) => file === 'a.md')).toEqual(['b.png', 'e.md']);
  });

  it('links to files there are', () => {
    expect(findDeadLinks(readme, (file) => existsSync(path.join(root, file)))).toEqual([]);
  });

  it('is seen to name a script there is not', () => {
    const markdown = 'Run `npm start`, `npm run gone` or\n\n```sh\nnpm test -- --unit\nnpm ci\n```\n';
    expect(findUnknownScripts(markdown, ['start', 'test'])).toEqual(['gone']);
  });

  it('names scripts there are', () => {
    expect(findUnknownScripts(readme, Object.keys(scripts))).toEqual([]);
  });

  it('is seen to leave a dependency out, or its reason', () => {
    const markdown = '| package | why |\n|---|---|\n| @a/b, c | words |\n| @d/* | words |\n| e | |\n';
    expect(findUnexplained(markdown, ['@a/b', '@a/c', '@d/x', 'e', 'f'])).toEqual(['e', 'f']);
  });

  it('gives the reason of every dependency', () => {
    expect(findUnexplained(readme, Object.keys({ ...dependencies, ...devDependencies }))).toEqual([]);
  });
});

describe('the scripts of package.json', () => {
  it('run files there are', () => {
    const files = Object.values(scripts).flatMap((line) => line.match(/\S+\.mjs/g) ?? []);
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });
});
