import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, LockedPackage>> };
const optional = Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) => {
  return Object.entries(optionalDependencies).map(([name, range]) => ({ owner, name, range }));
});

test('every optional package that a package names has its entry, so that npm ci works on every platform', () => {
  expect(optional.length).toBeGreaterThan(100);
  expect(optional.filter(({ owner, name }) => entryFor(name, owner) === undefined)).toEqual([]);
});

test('an optional package whose exact version is asked for is locked at that version', () => {
  const exact = optional.filter(({ range }) => /^\d+\.\d+\.\d+$/.test(range));
  expect(exact.length).toBeGreaterThan(100);
  expect(exact.filter(({ owner, name, range }) => entryFor(name, owner)?.version !== range)).toEqual([]);
});

test.each([
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['darwin', 'x64'],
  ['darwin', 'arm64'],
  ['win32', 'x64'],
])('the search indexer has a build for %s on %s', (os, cpu) => {
  const builds = Object.entries(packages).filter(([place]) => place.startsWith('node_modules/@pagefind/'));
  const fitting = builds.filter(([, build]) => build.os?.includes(os) && build.cpu?.includes(cpu));
  expect(fitting.map(([, build]) => build)).toEqual([expect.objectContaining({ optional: true })]);
});

test('the lockfile names no registry, so that every machine asks its own', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

/** The entry that Node would find from the owner's folder upwards. */
function entryFor(name: string, owner: string): LockedPackage | undefined {
  const own = packages[`${owner ? `${owner}/` : ''}node_modules/${name}`];
  if (own || owner === '') return own;
  return entryFor(name, owner.slice(0, Math.max(0, owner.lastIndexOf('/node_modules/'))));
}
