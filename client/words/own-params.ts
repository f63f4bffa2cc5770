import { PARAM_KINDS, type ParamKind, type QueryParam } from '#contract/query';

/** A parameter as it is typed into a form: what is wrong with it, the server tells. */
export interface ParamDraft {
  readonly name: string;
  readonly kind: ParamKind;
  /** What stands in parentheses after the kind. */
  readonly inside: string;
  /** Its default, in words; empty where the analyst must give it. */
  readonly given: string;
  readonly meaning: string;
}

export const KINDS = Object.keys(PARAM_KINDS) as readonly ParamKind[];

/** What may be said beside a kind. */
const INSIDE: { readonly [kind in ParamKind]?: { readonly label: string; readonly example: string } } = {
  integer: { label: 'Range', example: '1..200' },
  number: { label: 'Range', example: '0..1' },
  hops: { label: 'Range', example: '1..6' },
  limit: { label: 'Range', example: '1..500' },
  text: { label: 'Choices', example: 'any words' },
  choice: { label: 'Choices', example: 'in|out|both' },
  choices: { label: 'Choices', example: 'in|out|both' },
  entity: { label: 'Types', example: 'any' },
  entities: { label: 'Types', example: 'any' },
};

export function insideOf(kind: ParamKind): { label: string; example: string } | undefined {
  return INSIDE[kind];
}

/** What is selected has no default. */
export function hasDefault(kind: ParamKind): boolean {
  return kind !== 'selection';
}

const AS_WORDS: ReadonlySet<ParamKind> = new Set(['text', 'search', 'date', 'entity', 'choice']);
const AS_LIST: ReadonlySet<ParamKind> = new Set([
  'entities',
  'drawn',
  'choices',
  'entityTypes',
  'relationTypes',
]);

export function toDraft({ name, kind, meaning, default: usual, ...bounds }: QueryParam): ParamDraft {
  const { min, max, from, choices, types } = bounds;
  const range = min === undefined || max === undefined ? '' : `${min}..${max}`;
  const inside = from === undefined ? ((choices ?? types)?.join('|') ?? range) : `from ${from}`;
  return { name, kind, inside, given: toGiven(kind, usual), meaning };
}

function toGiven(kind: ParamKind, usual: QueryParam['default']): string {
  if (usual === undefined) return '';
  const bare = Array.isArray(usual) ? usual.map(toWord).join(', ') : toWord(usual);
  const json = JSON.stringify(usual);
  // Plain words where they say the same, be it a comma or two spaces that they hold.
  return bare !== '' && toJson(kind, oneLine(bare)) === json ? bare : json;
}

function toWord(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** `@param` as a header says it. */
export function toParamLine({ name, kind, inside, given, meaning }: ParamDraft): string {
  const bounds = insideOf(kind) === undefined ? '' : oneLine(inside);
  const usual = hasDefault(kind) ? toUsual(given) : '';
  return [
    `// @param ${name} ${kind}${bounds === '' ? '' : `(${bounds})`}`,
    ...(usual === '' ? [] : [`= ${toJson(kind, usual)}`]),
    `- ${oneLine(meaning) || name}`,
  ].join(' ');
}

function toJson(kind: ParamKind, usual: string): string {
  // No words at all are given in quotation marks.
  if (AS_WORDS.has(kind)) return usual.startsWith('"') ? usual : JSON.stringify(usual);
  if (AS_LIST.has(kind) && !usual.startsWith('[')) return JSON.stringify(usual.split(/\s*,\s*/));
  return usual;
}

/** What is written as JSON keeps its spaces: within quotation marks they count. */
function toUsual(given: string): string {
  const isJson = /^\s*["[{]/.test(given);
  return isJson ? given.replaceAll(/[\n\r\u2028\u2029]+/g, ' ').trim() : oneLine(given);
}

/** A header's line has no end within. */
export function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
