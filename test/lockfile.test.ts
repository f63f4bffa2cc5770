import { describe, expect, test } from '@jest/globals';
import { readText } from './support/house/tree.ts';

type Locked = {
  version?: string;
  resolved?: string;
  license?: string;
  optionalDependencies?: Record<string, string>;
};
type Lock = { packages: Record<string, Locked> };

const lock: Lock = JSON.parse(readText('package-lock.json'));

describe('package-lock.json', () => {
  test('has an entry for every optional dependency, or `npm ci` refuses it elsewhere', () => {
    expect(missingOptionals(lock)).toEqual([]);
  });

  test('has a version for every package of package.json, the very one named there', () => {
    expect(inexact(JSON.parse(readText('package.json')), lock)).toEqual([]);
  });

  test('holds no download address: each machine has its own registry', () => {
    expect(withAddress(lock)).toEqual([]);
  });

  test('brings no licence that would bind those who run or change Redthread', () => {
    expect(binding(lock)).toEqual([]);
  });
});

describe('each check of the lock can fail', () => {
  const withPackage = (path: string, locked: Locked): Lock => ({ packages: { [path]: locked } });

  test('on a platform package that was dropped', () => {
    const lacking = withPackage('node_modules/swift', {
      optionalDependencies: { 'swift-linux-x64': '1.0.0' },
    });
    expect(missingOptionals(lacking)).toEqual(['node_modules/swift lacks swift-linux-x64']);
  });

  test('on a version range', () => {
    expect(
      inexact({ dependencies: { zod: '^4.0.0' } }, withPackage('node_modules/zod', { version: '4.6.7' })),
    ).toEqual(['zod is ^4.0.0, locked 4.6.7']);
  });

  test('on a download address', () => {
    const addressed = withPackage('node_modules/zod', { resolved: 'https://packages.example/zod.tgz' });
    expect(withAddress(addressed)).toEqual(['node_modules/zod']);
  });

  test.each([
    'GPL-3.0-only',
    'LGPL-2.1',
    'AGPL-3.0',
    'EPL-2.0',
    '(EPL-1.0 AND MIT)',
    'UNLICENSED',
    undefined,
  ])('on the licence %s', (license) => {
    expect(binding(withPackage('node_modules/x', license === undefined ? {} : { license }))).toHaveLength(1);
  });

  test.each(['MIT', '(MIT OR GPL-3.0)', 'MPL-2.0', 'BSD-3-Clause'])(
    'and passes on the licence %s',
    (license) => {
      expect(binding(withPackage('node_modules/x', { license }))).toEqual([]);
    },
  );
});

function missingOptionals({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isInstalledFor(path, { name, packages }))
      .map((name) => `${path} lacks ${name}`),
  );
}

/** As Node looks for it: in the package's own node_modules, then in those of each folder above. */
function isInstalledFor(path: string, { name, packages }: { name: string } & Lock): boolean {
  const above = path.lastIndexOf('node_modules/');
  if (`${path === '' ? '' : `${path}/`}node_modules/${name}` in packages) return true;
  return path !== '' && isInstalledFor(path.slice(0, Math.max(0, above - 1)), { name, packages });
}

function inexact(named: Record<string, unknown>, { packages }: Lock): string[] {
  const wanted = { ...asVersions(named['dependencies']), ...asVersions(named['devDependencies']) };
  return Object.entries(wanted).flatMap(([name, version]) => {
    const locked = packages[`node_modules/${name}`]?.version;
    return locked === version ? [] : [`${name} is ${version}, locked ${locked ?? 'nowhere'}`];
  });
}

const asVersions = (value: unknown): Record<string, string> => ({ ...(value as Record<string, string>) });

function withAddress({ packages }: Lock): string[] {
  return Object.keys(packages).filter((path) => packages[path]?.resolved !== undefined);
}

/** MIT, but said in a field from before `license` existed, which the lock does not carry, or in a file alone (png-js). */
const saidTheOldWay = [
  'node_modules/ssh2',
  'node_modules/buildcheck',
  'node_modules/cpu-features',
  'node_modules/png-js',
];

function binding({ packages }: Lock): string[] {
  return Object.entries(packages)
    .filter(([path]) => path !== '' && !saidTheOldWay.includes(path))
    .filter(([, { license }]) => license === undefined || !isFree(license))
    .map(([path, { license }]) => `${path}: ${license ?? 'no licence'}`);
}

/** `A OR B` leaves the choice; `A AND B` binds to both. */
function isFree(license: string): boolean {
  return license
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => !/GPL|EPL|CDDL|UNLICENSED|SEE LICEN/i.test(choice));
}
