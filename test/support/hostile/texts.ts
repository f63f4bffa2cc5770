import { seeded } from '#drawing/layouts/random';
import { DISGUISES, oneOf, type Random } from './disguises.ts';
import { loadCsvTemplates, lureParams, type Lures } from './load-csv.ts';
import { PARAMS, TEMPLATES, type Aim, type Template } from './templates.ts';
import { wordsOf } from './words.ts';
import { PREFIXES, SECOND_STATEMENT, WRAPS } from './wraps.ts';

export interface HostileText {
  text: string;
  params: Record<string, unknown>;
  aim: Aim;
  /** How it came about, for whoever reads of its failure. */
  from: string;
}

const MOST_DISGUISES = 3;
/** Fits any text, and Neo4j takes none of these. */
const A_SECOND = ['second statement', SECOND_STATEMENT] as const;

/** Texts that write, reach out, reveal or end something, each disguised another way; the first ones are plain. */
export function toHostileTexts(
  lures: Lures,
  { seed, count, plain = true }: { seed: number; count: number; plain?: boolean },
): HostileText[] {
  const random = seeded(seed);
  const templates = [...TEMPLATES, ...loadCsvTemplates(lures)];
  const values = { ...PARAMS, ...lureParams(lures) };
  const first = Math.floor(random() * templates.length);
  return Array.from({ length: count }, (_, n) => {
    // In turn, so that each is there; from anywhere on, so that a sample of each day holds others.
    const template = templates[(plain ? n : first + n * 7) % templates.length] as Template;
    const disguised = plain && n < templates.length ? { text: template.text, how: [] } : disguise(template, random);
    const { text, how } = disguised;
    return { text, params: named(template, values), aim: template.aim, from: [template.text, ...how].join(' | ') };
  });
} // oxfmt-ignore

/** A value that a text does not ask for would be a reason of its own to refuse it. */
function named({ text }: Template, values: Record<string, unknown>): Record<string, unknown> {
  const names = [...text.matchAll(/\$([a-z]\w*)(?!\w|\()/g)].map(([, name = '']) => name);
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}

function disguise(template: Template, random: Random): { text: string; how: string[] } {
  const how: string[] = [];
  let { text, shape } = template;
  for (let left = Math.floor(random() * 3); left > 0; left -= 1) {
    const fitting = Object.entries(WRAPS).filter(([, { of }]) => of.includes(shape));
    const rarely = random() < 0.05;
    if (fitting.length === 0 && !rarely) break;
    const [name, wrap] = rarely ? A_SECOND : oneOf(fitting, random);
    text = wrap.put(text, random);
    ({ shape } = wrap);
    how.push(name);
  }
  if (random() < 0.35) {
    const prefix = oneOf(PREFIXES, random);
    text = `${prefix} ${text}`;
    how.push(prefix);
  }
  let words = wordsOf(text);
  const names = Object.keys(DISGUISES).toSorted(() => random() - 0.5);
  for (const name of names.slice(0, Math.floor(random() * (MOST_DISGUISES + 1)))) {
    words = DISGUISES[name]?.(words, random) ?? words;
    how.push(name);
  }
  return { text: words.map((word) => word.text).join(''), how };
}
