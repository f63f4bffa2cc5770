import { posix } from 'node:path';
import type { Source } from './source.ts';

/** A room of the house: which other rooms its files may import, and which packages (`node:` is Node itself). */
type Room = {
  room: string;
  mayImport: readonly string[];
  packages: readonly string[];
  /** Where it may look for types, though it may not call. */
  typesOf?: readonly string[];
};

const react = ['react', 'react-dom', 'react-aria', 'react-aria-components'];
const server = ['node:', 'zod', 'express', 'helmet', 'pino', 'pino-http'];

/**
 * Who may import whom. A file belongs to the room with the longest fitting name and may import from its own room
 * and from those listed.
 */
export const rooms: readonly Room[] = [
  { room: 'server/', mayImport: [], packages: server },
  { room: 'server/contract/', mayImport: [], packages: ['zod'] },
  { room: 'server/main.ts', mayImport: ['server/', 'seed/'], packages: server },
  // The page is served by Vite itself during development.
  { room: 'server/dev-page.ts', mayImport: ['server/'], packages: [...server, 'vite'] },
  { room: 'server/db/', mayImport: ['server/'], packages: [...server, 'neo4j-driver'] },
  // Finding a Neo4j knows nothing of the app, only how it is configured and how errors speak.
  {
    room: 'server/neo4j/',
    mayImport: ['server/contract/', 'server/env.ts', 'server/errors.ts'],
    packages: ['node:', 'zod', 'neo4j-driver', 'mvn-artifact-url'],
  },
  // `npm run db` is a program of its own and talks to a terminal as the server does.
  { room: 'server/neo4j/cli.ts', mayImport: ['server/'], packages: ['node:'] },
  // A picture is made by the same code for the page, the command and the route.
  {
    room: 'server/pictures/',
    mayImport: ['server/', 'client/drawing/', 'client/export/', 'client/words/'],
    packages: [...server, '@resvg/resvg-js', 'clipper2-ts', 'fontkit', 'harfbuzzjs', 'pdfkit', 'subset-font'],
  },
  {
    room: 'server/exports/',
    mayImport: ['server/', 'client/export/', 'client/words/'],
    packages: [...server, 'fflate'],
  },
  // Gathers what a dossier tells, and hands it to the writers.
  {
    room: 'server/dossiers/',
    mayImport: ['server/', 'client/drawing/', 'client/export/', 'client/words/'],
    packages: [...server, 'fflate'],
  },
  { room: 'server/imports/', mayImport: ['server/'], packages: [...server, 'csv-parse'] },
  // A text as it was given becomes words with a map: loaded when one comes in.
  {
    room: 'server/intake/',
    mayImport: ['server/'],
    packages: [...server, '@mozilla/readability', 'franc-min', 'linkedom', 'pdfjs-dist'],
  },
  // A text becomes suggestions: pure, run in a thread of its own.
  {
    room: 'server/reading/',
    mayImport: ['server/articles/group-by.ts', 'server/contract/', 'client/words/figures.ts'],
    packages: ['node:', 'wink-eng-lite-web-model', 'wink-nlp'],
  },
  // The thread in which that is done, and the program that writes what came of it.
  {
    room: 'server/reading/reading-thread.ts',
    mayImport: ['server/contract/', 'server/errors.ts', 'server/reading/', 'server/side-thread.ts'],
    packages: [],
  },
  {
    room: 'server/reading/reading.worker.ts',
    mayImport: ['server/answer-with.ts', 'server/contract/', 'server/reading/'],
    packages: [],
  },
  { room: 'server/reading/extract/', mayImport: ['server/', 'client/words/'], packages: ['node:'] },

  {
    room: 'client/',
    mayImport: ['server/contract/'],
    packages: [...react, 'zustand', '@fontsource-variable/inter'],
  },
  { room: 'client/vite.config.ts', mayImport: [], packages: ['node:', 'vite', '@vitejs/plugin-react'] },
  { room: 'client/api.ts', mayImport: ['server/contract/'], packages: ['zod'] },
  { room: 'client/no-eval.ts', mayImport: [], packages: ['zod'] },
  {
    room: 'client/drawing/',
    mayImport: ['server/contract/'],
    packages: ['@dagrejs/dagre', 'bidi-js', 'd3-force', 'graphology', 'graphology-layout-forceatlas2'],
  },
  {
    room: 'client/export/',
    mayImport: ['server/contract/', 'client/drawing/', 'client/words/'],
    packages: [],
  },
  // A text made ready to be read: functions of what the server told, without page or state.
  { room: 'client/reading/', mayImport: ['server/contract/', 'client/words/'], packages: [] },
  {
    room: 'client/store/',
    mayImport: [
      'server/contract/',
      'client/api.ts',
      'client/drawing/',
      'client/export/formats.ts',
      'client/reading/',
      'client/words/',
    ],
    packages: ['fflate', 'zod', 'zustand'],
  },
  {
    room: 'client/canvas/',
    mayImport: ['server/contract/', 'client/drawing/', 'client/store/', 'client/trusted.ts'],
    packages: ['cytoscape', 'zustand'],
  },
  // Loaded when somebody writes Cypher, and not before.
  {
    room: 'client/editor/',
    mayImport: ['server/contract/', 'client/trusted.ts'],
    packages: [
      '@codemirror/autocomplete',
      '@codemirror/commands',
      '@codemirror/language',
      '@codemirror/lint',
      '@codemirror/search',
      '@codemirror/state',
      '@codemirror/view',
      '@neo4j-cypher/language-support',
    ],
  },
  { room: 'client/words/', mayImport: ['server/contract/'], packages: [] },
  {
    room: 'client/ui/',
    mayImport: ['server/contract/', 'client/drawing/', 'client/styles/', 'client/words/'],
    packages: react,
    typesOf: ['client/api.ts'],
  },
  // Panels receive what they show and call store actions: they neither fetch nor know the canvas.
  {
    room: 'client/panels/',
    mayImport: [
      'server/contract/',
      'client/commands/',
      'client/drawing/',
      'client/editor/',
      // What may be chosen; the server writes.
      'client/export/formats.ts',
      'client/reading/',
      'client/shortcuts.ts',
      'client/store/',
      'client/styles/',
      'client/ui/',
      'client/use-explorer.ts',
      'client/use-light.ts',
      'client/words/',
    ],
    packages: [...react, 'zustand'],
    typesOf: ['client/api.ts', 'client/stage.ts'],
  },

  { room: 'seed/', mayImport: ['server/'], packages: ['node:', 'zod'] },
];

/** Breaches of the table by one file. Tests may import what they like, as long as it is declared. */
export function badImports(
  source: Source,
  options: { aliases: Aliases; declared: readonly string[] },
): string[] {
  const { aliases, declared } = options;
  const home = roomOf(source.path);
  return source.imports.flatMap(({ specifier, onlyTypes }) => {
    const target = fileOf(source.path, { specifier, aliases });
    if (target === undefined) {
      const name = packageOf(specifier);
      if (name !== 'node:' && !declared.includes(name))
        return [`imports ${name}, which package.json does not name`];
      return home === undefined || home.packages.includes(name) ? [] : [`imports ${specifier}`];
    }
    if (home === undefined) return [];
    const open = [home.room, ...home.mayImport, ...(onlyTypes ? (home.typesOf ?? []) : [])];
    const mayEnter = open.some((room) => target.startsWith(room));
    return mayEnter ? [] : [`imports ${target}`];
  });
}

/** `imports` of package.json: `#contract/*` to the folder behind it. */
export type Aliases = Record<string, string>;

function roomOf(path: string): Room | undefined {
  return rooms
    .filter(({ room }) => path.startsWith(room))
    .toSorted((a, b) => b.room.length - a.room.length)[0];
}

/** The path inside the project, or undefined for a package. `?worker&url` and the like belong to the bundler. */
export function fileOf(from: string, options: { specifier: string; aliases: Aliases }): string | undefined {
  const specifier = options.specifier.replace(/\?.*$/, '');
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  for (const [alias, target] of Object.entries(options.aliases)) {
    const name = alias.replace('*', '');
    if (specifier.startsWith(name)) return posix.join(target.replace('*', specifier.slice(name.length)));
  }
  return undefined;
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
