import { describe, expect, test } from '@jest/globals';
import { badImports } from './support/house/arrows.ts';
import { breaches, habits } from './support/house/habits.ts';
import { leaningFolders } from './support/house/leaning.ts';
import { readSource } from './support/house/source.ts';
import { listFiles, readSources, readText } from './support/house/tree.ts';

type Package = {
  imports: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

const { imports: aliases, dependencies, devDependencies }: Package = JSON.parse(readText('package.json'));
const declared = Object.keys({ ...dependencies, ...devDependencies });
const sources = readSources();

const importsOf = (path: string, text: string): string[] =>
  badImports(readSource(path, text), { aliases, declared });

describe('who may import whom', () => {
  test('every import follows the table of rooms', () => {
    const bad = sources.flatMap((source) =>
      badImports(source, { aliases, declared }).map((breach) => `${source.path} ${breach}`),
    );
    expect(bad).toEqual([]);
  });

  test.each([
    ['server/app.ts', `import { App } from '../client/App.tsx';`, 'imports client/App.tsx'],
    ['server/db/run.ts', `import { svg } from '#drawing/svg';`, 'imports client/drawing/svg.ts'],
    ['server/contract/graph.ts', `import type { Env } from '../env.ts';`, 'imports server/env.ts'],
    ['server/contract/graph.ts', `import fs from 'node:fs';`, 'imports node:fs'],
    ['server/neo4j/launch.ts', `import { run } from '../db/run.ts';`, 'imports server/db/run.ts'],
    ['client/App.tsx', `export * from '../server/env.ts';`, 'imports server/env.ts'],
    [
      'client/App.tsx',
      `const fold = await import('../server/articles/fold.ts');`,
      'imports server/articles/fold.ts',
    ],
    ['client/panels/Search.tsx', `import { askServer } from '../api.ts';`, 'imports client/api.ts'],
    [
      'client/drawing/svg.ts',
      `type Store = import('../store/explorer.ts').Store;`,
      'imports client/store/explorer.ts',
    ],
    ['client/canvas/canvas.ts', `import { useRef } from 'react';`, 'imports react'],
    ['client/canvas/sync.ts', `new URL('../panels/x.ts', import.meta.url)`, 'imports client/panels/x.ts'],
    ['client/canvas/sync.ts', `import url from '../ui/w.ts?worker&url';`, 'imports client/ui/w.ts'],
    [
      'client/store/graph.ts',
      `export { draw } from '../canvas/canvas.ts';`,
      'imports client/canvas/canvas.ts',
    ],
    [
      'test/unit/x.test.ts',
      `import chalk from 'left-pad/x';`,
      'imports left-pad, which package.json does not name',
    ],
  ])('%s may not say: %s', (path, text, breach) => {
    expect(importsOf(path, text)).toEqual([breach]);
  });

  test.each([
    [
      'server/routes/paths.ts',
      `import { run } from '../db/run.ts'; import type { Graph } from '#contract/graph';`,
    ],
    ['server/pictures/picture.ts', `import { svg } from '#drawing/svg';`],
    [
      'client/panels/Search.tsx',
      `import { explorer } from '../store/explorer.ts'; import '../styles/search.css';`,
    ],
    [
      'client/canvas/canvas.ts',
      `import cytoscape from 'cytoscape'; new URL('./layout.worker.ts', import.meta.url);`,
    ],
    [
      'seed/load.ts',
      `import { readFile } from 'node:fs/promises'; import { importArticle } from '../server/articles/import.ts';`,
    ],
  ])('%s may say: %s', (path, text) => {
    expect(importsOf(path, text)).toEqual([]);
  });
});

describe('folders of the server', () => {
  /** What is known to be so, and why it stays. */
  const KNOWN = {
    'articles and judgements':
      'Articles are written into the graph as they were judged, and to judge is to write them anew.',
    'catalogue and gate':
      'The gate prepares what it runs as the catalogue does, and the catalogue is proved by the gate as it is read.',
  };

  test('do not lean on each other, but for those named here', () => {
    expect(leaningFolders(sources, aliases)).toEqual(Object.keys(KNOWN));
  });

  test.each([
    [`import { b } from '../b/x.ts';`, 'server/b/y.ts', `import { a } from '../a/x.ts';`],
    [`import type { B } from '../b/x.ts';`, 'server/b/deep/y.ts', `import { a } from '../../a/x.ts';`],
    [`import { b } from '#b/x';`, 'server/b/y.ts', `export * from '../a/deep/x.ts';`],
  ])('are seen to lean on each other: %s', (text, path, back) => {
    const made = [readSource('server/a/x.ts', text), readSource(path, back)];
    expect(leaningFolders(made, { '#b/*': './server/b/*.ts' })).toEqual(['a and b']);
    expect(leaningFolders(made.slice(0, 1), { '#b/*': './server/b/*.ts' })).toEqual([]);
  });
});

describe('habits of the house', () => {
  test.each(habits)('$rule', (habit) => {
    expect(sources.flatMap((source) => breaches(source, habit))).toEqual([]);
  });

  test.each(habits)('can fail: $rule', (habit) => {
    const { path, text } = habit.breach;
    expect(breaches(readSource(path, text), habit)).not.toEqual([]);
  });

  test.each(habits)('can pass: $rule', (habit) => {
    const { path, text } = habit.fine;
    expect(breaches(readSource(path, text), habit)).toEqual([]);
  });
});

describe('addresses of package registries', () => {
  const hosts = [
    ['registry', 'npmjs', 'org'],
    ['registry', 'yarnpkg', 'com'],
    ['repo1', 'maven', 'org'],
    ['repo', 'maven', 'apache', 'org'],
    ['ghcr', 'io'],
    ['docker', 'io'],
  ].map((labels) => labels.join('.'));
  const named = (text: string): string[] => hosts.filter((host) => text.includes(host));

  test('stand in no file: each machine has its own', () => {
    const readable = listFiles().filter((path) => !/\.(?:png|ttf|woff2|gz)$/.test(path));
    expect(readable.filter((path) => named(readText(path)).length > 0)).toEqual([]);
  });

  test.each(hosts)('%s would be found', (host) => {
    expect(named(`resolved: https://${host}/package`)).toEqual([host]);
  });
});
