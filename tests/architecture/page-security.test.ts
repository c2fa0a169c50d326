import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentSecurityPolicy } from '../../electron/bridge/page-policy.ts';
import { type ESTree, memberName, placeOf, visit } from './parse-source.ts';
import { productFolders, readSources, root, type Source } from './read-sources.ts';

/** What every window must say, as Electron's own list of security advice has it. */
const MUST: Readonly<Record<string, boolean>> = { sandbox: true, contextIsolation: true, nodeIntegration: false };
/** What no window may say otherwise. */
const MAY_ONLY: Readonly<Record<string, boolean>> = {
  ...MUST,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webviewTag: false,
};

const WINDOWS = ['BrowserWindow', 'WebContentsView', 'BrowserView'];

/** Windows opened with more power than a page may have, or without saying how much. */
function findOpenWindows(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => {
    const found: string[] = [];
    visit(source, {
      NewExpression({ callee, arguments: [options], start }) {
        if (callee.type !== 'Identifier' || !WINDOWS.includes(callee.name)) return;
        const preferences = readProperty(options, 'webPreferences');
        for (const [name, wanted] of Object.entries(MUST)) {
          if (literal(readProperty(preferences, name)) !== wanted)
            found.push(`${placeOf(source, start)} needs ${name}: ${wanted}`);
        }
      },
      Property({ key, value, start }) {
        const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : '';
        const only = Object.hasOwn(MAY_ONLY, name) ? MAY_ONLY[name] : undefined;
        if (only !== undefined && literal(value) !== only)
          found.push(`${placeOf(source, start)} has ${name} not ${only}`);
      },
    });
    return found;
  });
}

function readProperty(node: ESTree.Node | null | undefined, name: string): ESTree.Node | null {
  if (node?.type !== 'ObjectExpression') return null;
  for (const property of node.properties) {
    if (property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === name)
      return property.value;
  }
  return null;
}

function literal(node: ESTree.Node | null): unknown {
  return node?.type === 'Literal' ? node.value : undefined;
}

describe('a window', () => {
  const safe = 'sandbox: true, contextIsolation: true, nodeIntegration: false';

  it.each([
    ['without preferences', 'new BrowserWindow({ show: false })', 3],
    [
      'without its sandbox',
      'new BrowserWindow({ webPreferences: { contextIsolation: true, nodeIntegration: false } })',
      1,
    ],
    ['with Node in the page', `new BrowserWindow({ webPreferences: { ${safe.replace('false', 'true')} } })`, 2],
    ['with a choice', 'new BrowserWindow({ webPreferences: { ...rest, sandbox: isSafe } })', 4],
    ['with webviews', `new BrowserWindow({ webPreferences: { ${safe}, webviewTag: true } })`, 1],
    ['without web security', `const preferences = { ${safe}, webSecurity: false }`, 1],
  ])('is seen to be open %s', (_title, text, count) => {
    expect(findOpenWindows([{ path: 'a.ts', text: `${text};` }])).toHaveLength(count);
  });

  it('is sandboxed and isolated, without Node', () => {
    expect(findOpenWindows([{ path: 'a.ts', text: `new BrowserWindow({ webPreferences: { ${safe} } });` }])).toEqual(
      [],
    );
    expect(findOpenWindows(readSources(['electron']))).toEqual([]);
  });

  it('is opened in one place', () => {
    const opens = readSources(['electron']).filter(({ text }) => /new (BrowserWindow|WebContentsView)\(/.test(text));
    expect(opens.map((source) => source.path)).toEqual(['electron/windows/open-window.ts']);
  });
});

/** What a policy lets a page do that a page of Galley never needs. */
function findHoles(policy: string): readonly string[] {
  const directives = new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values] as const;
    }),
  );
  const closed = ['default-src', 'base-uri', 'form-action'].filter((name) => directives.get(name)?.join() !== "'none'");
  const scripts = directives.get('script-src') ?? [];
  const loose = scripts.filter((value) => value !== "'self'").map((value) => `script-src ${value}`);
  const remote = [...directives].flatMap(([name, values]) =>
    values.filter((value) => /^(\*|https?:|wss?:|\/\/)|\*|\w\.\w/.test(value)).map((value) => `${name} ${value}`),
  );
  return [...closed.map((name) => `${name} is not 'none'`), ...loose, ...remote];
}

describe('the policy of the page', () => {
  const strict = "default-src 'none'; base-uri 'none'; form-action 'none'";

  it.each([
    `${strict}; script-src 'self' 'unsafe-inline'`,
    `${strict}; script-src 'self' 'unsafe-eval'`,
    `${strict}; script-src 'self' data:`,
    `${strict}; script-src 'self'; img-src https:`,
    `${strict}; script-src 'self'; connect-src *`,
    `${strict}; script-src 'self'; font-src fonts.example.org`,
    "default-src 'self'; base-uri 'none'; form-action 'none'",
    "default-src 'none'; form-action 'none'",
  ])('is seen to have a hole: %s', (policy) => {
    expect(findHoles(policy)).toHaveLength(1);
  });

  it('has none', () => {
    expect(findHoles(contentSecurityPolicy('nonce'))).toEqual([]);
  });

  it('lets nobody write markup but through a trusted type', () => {
    expect(contentSecurityPolicy('nonce')).toContain("require-trusted-types-for 'script'");
    expect(contentSecurityPolicy('nonce')).toContain("frame-ancestors 'none'");
  });

  it('is no weaker anywhere else: no script of any other answer runs', () => {
    expect(findPolicies(readSources(['electron'])).flatMap(({ policy }) => findHoles(closeRest(policy)))).toEqual([]);
  });
});

/** Policies of answers that are no page: what they do not name, `default-src` and the sandbox close. */
function closeRest(policy: string): string {
  const isSandboxed = /(^|;)\s*sandbox/.test(policy) && !policy.includes('allow-scripts');
  const rest = ["base-uri 'none'", "form-action 'none'"].filter((directive) => !policy.includes(directive));
  return isSandboxed ? [policy, ...rest].join('; ') : policy;
}

/** Every literal that is a whole policy. */
function findPolicies(sources: readonly Source[]): readonly { readonly policy: string }[] {
  return sources.flatMap((source) => {
    const found: { policy: string }[] = [];
    visit(source, {
      Literal: ({ value }) => {
        if (typeof value === 'string' && /^default-src .*;/.test(value)) found.push({ policy: value });
      },
    });
    return found;
  });
}

/** Ways to turn a text into markup or code. */
const INJECTING = new Set([
  'createContextualFragment',
  'dangerouslySetInnerHTML',
  'innerHTML',
  'insertAdjacentHTML',
  'outerHTML',
  'parseHTMLUnsafe',
  'setHTMLUnsafe',
  'srcDoc',
  'srcdoc',
]);
const RUNNING = new Set(['eval', 'Function']);

function findInjections(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => {
    const found: string[] = [];
    const add = (start: number, name: string | null) => found.push(`${placeOf(source, start)} uses ${name}`);
    const addRunning = ({ callee, start }: ESTree.CallExpression | ESTree.NewExpression) => {
      if (callee.type === 'Identifier' && RUNNING.has(callee.name)) add(start, callee.name);
    };
    visit(source, {
      MemberExpression: (node) => {
        const name = memberName(node);
        const isDocument = node.object.type === 'Identifier' && node.object.name === 'document';
        if (INJECTING.has(name ?? '') || (isDocument && /^write(ln)?$/.test(name ?? ''))) add(node.start, name);
      },
      JSXAttribute: ({ name, start }) => {
        if (name.type === 'JSXIdentifier' && INJECTING.has(name.name)) add(start, name.name);
      },
      CallExpression: (node) => {
        addRunning(node);
        const [first] = node.arguments;
        const isTimer = node.callee.type === 'Identifier' && /^set(Timeout|Interval)$/.test(node.callee.name);
        if (isTimer && (first?.type === 'Literal' || first?.type === 'TemplateLiteral'))
          add(node.start, 'code as text');
      },
      NewExpression: addRunning,
    });
    return found;
  });
}

describe('text', () => {
  it.each([
    'element.innerHTML = words',
    "element['outerHTML'] = words",
    "element.insertAdjacentHTML('beforeend', words)",
    'document.write(words)',
    '<p dangerouslySetInnerHTML={{ __html: words }} />',
    '<iframe srcDoc={words} />',
    'eval(words)',
    "new Function('return 1')",
    "setTimeout('run()', 1)",
  ])('is seen to become markup or code in %s', (text) => {
    expect(findInjections([{ path: 'a.tsx', text: `${text};` }])).toHaveLength(1);
  });

  it('never becomes markup or code in the product', () => {
    expect(findInjections(readSources(productFolders))).toEqual([]);
  });
});

/** The switches burnt into the packed binary. */
const FUSES = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  grantFileProtocolExtraPrivileges: false,
};

describe('the packed application', () => {
  it('runs nothing but itself', () => {
    const { electronFuses } = parse(readFileSync(path.join(root, 'electron-builder.yml'), 'utf8'));
    expect(electronFuses).toMatchObject(FUSES);
  });
});
