import { describe, expect, it } from 'vitest';
import { readSource, readSources } from './read-sources.ts';

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type LockedPackages = Readonly<Record<string, LockedPackage>>;

const REGISTRY = 'https://registry.npmjs.org/';

/** Packages that come from elsewhere than npm's public registry, or whose content nothing vouches for. */
function findStrangers(packages: LockedPackages): readonly string[] {
  return installed(packages).flatMap(([place, { resolved, integrity }]) => {
    // npm writes no address for a package when it is set to leave it to whoever installs; then it is the registry's.
    const isElsewhere = resolved !== undefined && !resolved.startsWith(REGISTRY);
    const isVouched = integrity?.startsWith('sha512-') === true;
    return [
      ...(isElsewhere ? [`${place} comes from ${resolved}`] : []),
      ...(isVouched ? [] : [`${place} has no integrity`]),
    ];
  });
}

/** Not this project itself nor its workspaces, which are no downloads. */
function installed(packages: LockedPackages): readonly (readonly [string, LockedPackage])[] {
  return Object.entries(packages).filter(([place, { link }]) => place.includes('node_modules/') && link !== true);
}

/** Builds for other systems that the lock forgot: `npm ci` fails there, and only there. */
function findForgottenBuilds(packages: LockedPackages): readonly string[] {
  const places = Object.keys(packages);
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(
        (name) => !places.some((other) => other === `node_modules/${name}` || other.endsWith(`/node_modules/${name}`)),
      )
      .map((name) => `${place} → ${name}`),
  );
}

/** Versions that may change from one installation to the next. */
function findLoose(manifest: string): readonly string[] {
  const found = JSON.parse(manifest) as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>; // our own file
  return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((part) =>
    Object.entries(found[part] ?? {})
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${name} ${version}`),
  );
}

const { packages } = JSON.parse(readSource('package-lock.json').text) as { readonly packages: LockedPackages }; // npm's own file

describe('the lock', () => {
  it('is seen to hold a stranger', () => {
    const integrity = 'sha512-abc';
    const bad = {
      '': {},
      'tools/runtime': {},
      'node_modules/own': { resolved: 'tools/own', link: true },
      'node_modules/a': { resolved: 'https://example.org/a.tgz', integrity },
      'node_modules/b': { resolved: `${REGISTRY}b/-/b-1.0.0.tgz` },
      'node_modules/c': { integrity },
    };
    expect(findStrangers(bad)).toEqual([
      'node_modules/a comes from https://example.org/a.tgz',
      'node_modules/b has no integrity',
    ]);
  });

  it('holds packages of the public registry, each with its digest', () => {
    expect(installed(packages).length).toBeGreaterThan(100);
    expect(findStrangers(packages)).toEqual([]);
  });

  it('is seen to forget the build for another system', () => {
    const bad = {
      'node_modules/a': { optionalDependencies: { 'a-mac': '1.0.0', 'a-linux': '1.0.0' } },
      'node_modules/a-linux': {},
    };
    expect(findForgottenBuilds(bad)).toEqual(['node_modules/a → a-mac']);
  });

  it('forgets no build for another system', () => {
    expect(findForgottenBuilds(packages)).toEqual([]);
  });
});

describe('package.json', () => {
  it('is seen to leave a version open', () => {
    const bad = '{"dependencies":{"a":"^1.0.0","b":"1.0.0"},"devDependencies":{"c":"latest","d":"git+https://x"}}';
    expect(findLoose(bad)).toEqual(['a ^1.0.0', 'c latest', 'd git+https://x']);
  });

  it('pins every version, here and in the workspaces', () => {
    const manifests = readSources([''], /(^|\/)package\.json$/).filter(({ path }) => !path.startsWith('tests/'));
    expect(manifests.flatMap(({ text }) => findLoose(text))).toEqual([]);
  });
});
