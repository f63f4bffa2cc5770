import type { Source } from './source.ts';

/** A rule on what files may do, with one source it must catch and one it must let pass, so that it is tested too. */
export type Habit = {
  rule: string;
  /** Whose files the rule reads. */
  of: RegExp;
  /** The places made for it. */
  except?: RegExp;
  finds: (source: Source) => readonly string[];
  breach: Sample;
  fine: Sample;
};

type Sample = { path: string; text: string };

const uses =
  (pattern: RegExp) =>
  (source: Source): string[] =>
    source.uses.filter((use) => pattern.test(use));

const says =
  (pattern: RegExp) =>
  (source: Source): string[] =>
    source.strings.filter((text) => pattern.test(text));

const names =
  (...packages: string[]) =>
  (source: Source): string[] =>
    source.imports.map(({ specifier }) => specifier).filter((specifier) => packages.includes(specifier));

const writes =
  (pattern: RegExp) =>
  (source: Source): string[] =>
    source.text.match(pattern) ?? [];

export const habits: readonly Habit[] = [
  {
    rule: 'Cytoscape is imported by client/canvas only',
    of: /^(server|client|seed)\//,
    except: /^client\/canvas\//,
    finds: names('cytoscape'),
    breach: { path: 'client/App.tsx', text: `import cytoscape from 'cytoscape';` },
    fine: { path: 'client/canvas/canvas.ts', text: `import cytoscape from 'cytoscape';` },
  },
  {
    rule: 'the page asks the server in client/api.ts only',
    of: /^client\//,
    except: /^client\/api\.ts$/,
    finds: uses(/^fetch\(\)$|\.fetch$|sendBeacon|^new (XMLHttpRequest|EventSource|WebSocket)\(/),
    breach: { path: 'client/panels/Search.tsx', text: `export const Search = () => window.fetch('/api');` },
    fine: { path: 'client/api.ts', text: `export const ask = () => fetch('/api');` },
  },
  {
    rule: 'sessions and transactions are opened by server/db/run.ts and sessions.ts only',
    of: /^(server|client|seed)\//,
    // A server just started is asked on a session of its own, before the app has a database.
    except: /^server\/(db\/(run|sessions)\.ts$|neo4j\/)/,
    finds: uses(/^\.(session|beginTransaction|executeRead|executeWrite|executeQuery)\(\)$/),
    breach: { path: 'server/routes/health.ts', text: `export const ask = (driver) => driver?.session();` },
    fine: { path: 'server/db/run.ts', text: `export const ask = (driver) => driver.session();` },
  },
  {
    rule: 'the driver and its value types stay in server/db and server/neo4j',
    of: /^(server|client|seed)\//,
    except: /^server\/(db|neo4j)\//,
    finds: names('neo4j-driver', 'neo4j-driver-core'),
    breach: { path: 'server/paths/search.ts', text: `import type { Node } from 'neo4j-driver';` },
    fine: { path: 'server/db/to-graph.ts', text: `import type { Node } from 'neo4j-driver';` },
  },
  {
    rule: 'query text is put together in server/db/text.ts only, the rest is in cypher/',
    of: /^(server|client|seed)\//,
    // Before there is a database of ours, server/neo4j sets the first password on the system database.
    // What the gate advises to write instead is Cypher, too, and is only ever shown; what is exported is run elsewhere.
    except:
      /^server\/(db\/text\.ts$|neo4j\/|gate\/(rules?(-[a-z]+)?|plan|details|verdict)\.ts$)|^client\/export\/cypher\.ts$/,
    finds: says(/\b(?:MATCH|MERGE|UNWIND|DETACH DELETE|CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX))\s/),
    breach: { path: 'server/paths/search.ts', text: 'export const text = (id) => `MATCH (n) RETURN ${id}`;' },
    fine: { path: 'server/gate/words.ts', text: `export const words = ['MATCH', 'MERGE'];` },
  },
  {
    rule: 'a drawing depends on its input alone: no clock, no dice, no page',
    of: /^client\/(drawing|export)\//,
    finds: uses(
      /^Date\.now$|^Math\.random$|^new Date\(0\)$|^performance\.|^crypto\.|^(document|window|navigator|process)\./,
    ),
    breach: { path: 'client/drawing/svg.ts', text: `export const stamp = () => new Date();` },
    fine: {
      path: 'client/drawing/svg.ts',
      text: `export const year = (day) => new Date(day).getUTCFullYear();`,
    },
  },
  {
    rule: 'nothing is cast to any, and no complaint of the compiler is silenced',
    of: /^/,
    finds: (source) => [...uses(/^as any$/)(source), ...writes(/@ts-(?:ignore|nocheck)/g)(source)],
    breach: { path: 'server/app.ts', text: `export const app = JSON.parse('{}') as any;` },
    fine: { path: 'server/app.ts', text: `export const app = {} as const;` },
  },
  {
    rule: 'no test is left out',
    of: /^test\//,
    finds: uses(
      /^\.(?:only|skip|todo|failing)\(\)$|^(?:test|it|describe)\.(?:only|skip|todo|failing)$|^(?:xit|xtest|xdescribe|fit|fdescribe)\(\)$/,
    ),
    breach: { path: 'test/unit/fold.test.ts', text: `test.skip('folds', () => {});` },
    fine: { path: 'test/unit/fold.test.ts', text: `test('folds only what is new', () => {});` },
  },
];

export function breaches(source: Source, habit: Habit): string[] {
  const { of, except, finds } = habit;
  if (!of.test(source.path) || except?.test(source.path) === true) return [];
  return finds(source).map((found) => `${source.path}: ${found}`);
}
