import { homedir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';

const { platform } = process;
const inHome = (...parts: string[]) => join(homedir(), ...parts);

/** Where this system keeps what a program must not lose, and what it can fetch again. */
const FOLDERS =
  platform === 'darwin'
    ? {
        data: inHome('Library', 'Application Support', 'Redthread'),
        cache: inHome('Library', 'Caches', 'Redthread'),
      }
    : platform === 'win32'
      ? {
          data: inHome('AppData', 'Local', 'Redthread', 'Data'),
          cache: inHome('AppData', 'Local', 'Redthread', 'Cache'),
        }
      : { data: inHome('.local', 'share', 'redthread'), cache: inHome('.cache', 'redthread') };

const wholeNumber = (min: number, max: number) => z.coerce.number().int().min(min).max(max);
const megabytes = wholeNumber(64, 1_048_576);
/** What the driver can read; it would say so only when a Neo4j has been started. */
const neo4jAddress = z.url({ protocol: /^(neo4j|bolt)(\+s|\+ssc)?$/, hostname: /./ });

/** Every variable that Redthread reads; the README's table has the same rows (a test compares). */
export const VARIABLES = {
  REDTHREAD_PORT: { schema: wholeNumber(1, 65_535).default(4777), allowed: 'a port from 1 to 65535', meaning: 'Port of the page and the API, on 127.0.0.1.' },
  REDTHREAD_NEO4J: { schema: z.enum(['uri', 'docker', 'local']).optional(), allowed: 'uri, docker or local', meaning: 'Forces one way to find Neo4j; otherwise they are tried in this order.' },
  NEO4J_URI: { schema: neo4jAddress.optional(), allowed: 'an address such as neo4j://host:7687 or neo4j+s://id.databases.neo4j.io', meaning: 'A Neo4j of your own, Aura and clusters included.' },
  NEO4J_ADHOC_URI: { schema: neo4jAddress.optional(), allowed: 'an address such as neo4j://replica:7687', meaning: 'A read replica of NEO4J_URI, for Cypher that analysts write; same user, password and database.' },
  NEO4J_USER: { schema: z.string().min(1).default('neo4j'), allowed: 'a name', meaning: 'User for NEO4J_URI.' },
  NEO4J_PASSWORD: { schema: z.string().min(1).optional(), allowed: 'a password', meaning: 'Password for NEO4J_URI.' },
  NEO4J_DATABASE: { schema: z.string().min(1).optional(), allowed: 'the name of a database', meaning: "Database for NEO4J_URI; the user's home database otherwise." },
  REDTHREAD_NEO4J_HEAP: { schema: megabytes.optional(), allowed: 'megabytes, 64 or more', meaning: 'Heap of the Neo4j we start; by free memory otherwise.' },
  REDTHREAD_NEO4J_PAGECACHE: { schema: megabytes.optional(), allowed: 'megabytes, 64 or more', meaning: 'Page cache of the Neo4j we start; by free memory otherwise.' },
  NEO4J_MAVEN_BASE: { schema: z.url({ protocol: /^https?$/ }).optional(), allowed: 'an http(s) address', meaning: "Where Neo4j's jars are fetched from when Maven is not installed." },
  ARTICLES_DIR: { schema: z.string().min(1).optional(), allowed: 'a folder', meaning: 'Folder with your own copies of the articles; passages are shown from there.' },
  REDTHREAD_HUB: { schema: wholeNumber(2, 1_000_000).default(100), allowed: 'a whole number from 2', meaning: 'More distinct neighbours than this bar an entity from the inside of a path.' },
  REDTHREAD_ANALYST: { schema: z.string().trim().min(1).max(100).optional(), allowed: 'a name of 100 letters at most', meaning: 'In whose name is decided while the page gives none; stated, not verified.' },
  REDTHREAD_ADOPT: { schema: z.literal('1').optional(), allowed: '1', meaning: 'Lets Redthread use a database that already holds other data.' },
  REDTHREAD_HOME: { schema: z.string().min(1).default(FOLDERS.data), allowed: 'a folder', meaning: 'Backups, the texts of articles taken in, and the data of the Neo4j we start, with its password.' },
  REDTHREAD_CACHE: { schema: z.string().min(1).default(FOLDERS.cache), allowed: 'a folder', meaning: "Neo4j's jars and the tests' browser; safe to delete." },
  REDTHREAD_LOG: { schema: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'), allowed: 'silent, error, warn, info or debug', meaning: 'How much the log says.' },
  REDTHREAD_REQUIRE: { schema: z.literal('articles').optional(), allowed: 'articles', meaning: 'Tests only: fail when the texts of the articles are absent.' },
} as const satisfies Record<string, { schema: z.ZodType; allowed: string; meaning: string }>; // oxfmt-ignore

export type Variable = keyof typeof VARIABLES;
export type Env = { [Name in Variable]: z.infer<(typeof VARIABLES)[Name]['schema']> };

/** Start-up stops with this: one line per wrong variable, in words. */
export class EnvMistakes extends Error {
  constructor(mistakes: readonly string[]) {
    super(
      ['The environment has a value that Redthread cannot use:', ...mistakes.map((line) => `  ${line}`)].join(
        '\n',
      ),
    );
    this.name = 'EnvMistakes';
  }
}

/** Parses the environment once. An empty value counts as absent; an unknown `REDTHREAD_` name is a mistake. */
export function parseEnv(environment: Record<string, string | undefined>): Env {
  const mistakes: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, row] of Object.entries(VARIABLES)) {
    const given = environment[name] === '' ? undefined : environment[name];
    const parsed = row.schema.safeParse(given);
    if (parsed.success) values[name] = parsed.data;
    else mistakes.push(`${name} is ${shown(name, given)}; allowed: ${row.allowed}`);
  }
  for (const name of Object.keys(environment)) {
    if (name.startsWith('REDTHREAD_') && !(name in VARIABLES)) {
      mistakes.push(`${name} is not a variable of Redthread; known: ${Object.keys(VARIABLES).join(', ')}`);
    }
  }
  if (values['REDTHREAD_NEO4J'] === 'uri' && values['NEO4J_URI'] === undefined) {
    mistakes.push('REDTHREAD_NEO4J is "uri" but NEO4J_URI is missing');
  }
  if (mistakes.length > 0) throw new EnvMistakes(mistakes);
  return values as Env; // each value was parsed by its own row above
}

function shown(name: string, value: string | undefined): string {
  if (value === undefined) return 'missing';
  return name === 'NEO4J_PASSWORD' ? 'not usable' : JSON.stringify(value);
}
