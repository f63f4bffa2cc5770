import { REPLAY_VERDICTS, type Replayed, type ReplayVerdict } from '#contract/method';
import type { StepRecord } from '#contract/investigations';
import { RELATION_TYPES, STATUSES, type RelationType, type Status } from '#contract/ontology';
import type { Found } from '#contract/step-kinds';
import { count, digits } from './count.ts';
import { toRowName } from './filters.ts';
import type { NameOf } from './paths.ts';

/** What an answer of today has otherwise than that of the step. */
export interface Difference {
  /** Ids. */
  readonly cameActors: readonly string[];
  readonly wentActors: readonly string[];
  /** Keys. */
  readonly cameRelations: readonly string[];
  readonly wentRelations: readonly string[];
  readonly turned: readonly { readonly key: string; readonly was: Status; readonly is: Status }[];
}

/** "14 rows now, 12 then": the size of both answers. */
export function toSizes(then: Found, now: Found): string {
  const [was, is] = [toSize(then), toSize(now)];
  return was === is ? `${is}, now and then, but not the same ones` : `${is} now, ${was} then`;
}

/** Of a drawn answer whom it draws; of any other its rows. */
export function toSize({ rows, actors, relations, ending }: Found): string {
  if (ending !== undefined) return ENDINGS[ending](rows);
  if (actors + relations === 0) return count(rows, 'row', 'rows');
  return `${count(actors, 'actor', 'actors')} and ${count(relations, 'relation', 'relations')}`;
}

/** "8 actors and 7 relations; then 8 actors and 12 relations": what each question of a step was answered. */
export function toAnsweredWords(step: Pick<StepRecord, 'found' | 'added' | 'further'>): string | null {
  const { found, further = [] } = step;
  if (found === undefined) return null;
  const sizes = [found, ...further.flatMap((one) => one.found ?? [])].map(toSize);
  return `${sizes.join('; then ')}${toDrawnAlready(step)}`;
}

/** Of a step that drew something: why its answer has more than came with it. Empty where it has not. */
export function toDrawnAlready({ found, added }: Pick<StepRecord, 'found' | 'added'>): string {
  if (found === undefined || found.ending !== undefined || added.nodes + added.edges === 0) return '';
  if (found.actors <= added.nodes && found.relations <= added.edges) return '';
  return `; what was drawn already is counted, too: the step added ${toSize({ ...found, actors: added.nodes, relations: added.edges })}`;
}

const ENDINGS: Readonly<Record<NonNullable<Found['ending']>, (told: number) => string>> = {
  found: (told) => `${count(told, 'path', 'paths')} told`,
  none: () => 'no path',
  stopped: () => 'stopped before it could tell',
};

/** What came, what went and what is told otherwise, a line for each. */
export function toDifferences(difference: Difference, nameOf: NameOf): string[] {
  const { cameActors, wentActors, cameRelations, wentRelations, turned } = difference;
  return [
    ...cameActors.map((id) => `new: ${nameOf(id)}`),
    ...wentActors.map((id) => `gone: ${nameOf(id)}`),
    ...cameRelations.map((key) => `new: ${toKeyWords(key, nameOf)}`),
    ...wentRelations.map((key) => `gone: ${toKeyWords(key, nameOf)}`),
    ...turned.map(
      ({ key, was, is }) =>
        `${STATUSES[is].label} now, ${STATUSES[was].label} then: ${toKeyWords(key, nameOf)}`,
    ),
  ];
}

/** The ends that a key names; none of one that is too long to name them. */
export function endsOfKey(key: string): readonly string[] {
  const [, from, to] = key.split('|');
  return from === undefined || to === undefined ? [] : [from, to].map(decode);
}

/** "Ada met Ben", as far as its key tells it. */
export function toKeyWords(key: string, nameOf: NameOf): string {
  const [type = ''] = key.split('|');
  const phrase = isType(type) ? toRowName({ of: 'relation', name: type }) : type;
  const [from, to] = endsOfKey(key);
  return from === undefined || to === undefined
    ? `a line “${phrase}”`
    : `${nameOf(from)} ${phrase} ${nameOf(to)}`;
}

function isType(type: string): type is RelationType {
  return Object.hasOwn(RELATION_TYPES, type);
}

/** What was not encoded as a key is shown as it stands. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** "3 the same, 1 differs, 2 could not be asked". */
export function toReplaySummary(replayed: Iterable<Replayed>): string {
  const counts = new Map<ReplayVerdict, number>();
  for (const { is } of replayed) counts.set(is, (counts.get(is) ?? 0) + 1);
  const told = (Object.keys(REPLAY_VERDICTS) as ReplayVerdict[]).flatMap((is) => {
    const many = counts.get(is);
    if (many === undefined) return [];
    const words = is === 'differs' && many > 1 ? 'differ' : REPLAY_VERDICTS[is];
    return [`${digits(many)} ${words}`];
  });
  return told.length === 0 ? 'Nothing was asked again' : told.join(', ');
}

/** The verdict that says most of a step is that of the whole; these come first. */
const BY_WEIGHT: readonly ReplayVerdict[] = ['failed', 'differs', 'not asked', 'not known', 'same'];

type Verdict = Omit<Replayed, 'at'>;

/** What asking each question of a step has told, as one: in the words of the only one, or of each by its number. */
export function toVerdict(step: Pick<StepRecord, 'found' | 'added'>, verdicts: readonly Verdict[]): Verdict {
  const is = BY_WEIGHT.find((one) => verdicts.some((verdict) => verdict.is === one)) ?? 'not asked';
  const isCounted = is === 'same' || is === 'differs';
  const after = `${isCounted ? toDrawnAlready(step) : ''}${toUntold(step, verdicts.length)}`;
  const [only] = verdicts;
  if (verdicts.length === 1 && only !== undefined) return { ...only, words: `${only.words}${after}` };
  return {
    is,
    words: `${verdicts.map(({ words }, at) => `${toOrdinal(at)}: ${words}`).join('. ')}${after}`,
    differences: verdicts.flatMap(({ differences }, at) =>
      differences.map((difference) => `${toOrdinal(at).toLowerCase()}, ${difference}`),
    ),
  };
}

/** "Question 1". */
function toOrdinal(at: number): string {
  return `Question ${digits(at + 1)}`;
}

/** That a step asked more than was kept. */
function toUntold({ found }: Pick<StepRecord, 'found'>, told: number): string {
  const all = found?.questions ?? 1;
  if (all <= told) return '';
  const first = told === 1 ? 'the first was' : `the first ${digits(told)} were`;
  return `; it asked ${count(all, 'question', 'questions')}, of which ${first} kept and asked`;
}
