import type { Claim, Entity } from '#contract/article';
import { dayRange } from '#contract/days';
import { allowsEnds, relationRow, type Qualifier } from '#contract/ontology';
import { ROLES } from '#contract/vocabulary';

type Problem = readonly [path: string, problem: string];
type Known = ReadonlyMap<string, Pick<Entity, 'type'>>;

/** All that is wrong with one claim but for where it stands. Files may name offices that our vocabulary lacks. */
export function* checkClaim(
  claim: Omit<Claim, 'at'>,
  known: Known,
  { anyRole = false }: { anyRole?: boolean } = {},
): Generator<Problem> {
  yield* checkEnds(claim, known);
  yield* checkQualifiers(claim, { known, anyRole });
  yield* checkDates(claim);
  yield* checkSpeech(claim);
  if (claim.stance === 'denies' && claim.reality === 'alleged') {
    yield ['reality', 'an allegation is denied by denying that it is so: write actual'];
  }
  if (claim.occasion !== undefined && relationRow(claim.type).point !== true) {
    yield ['occasion', `${claim.type} holds for a time and has no occasion`];
  }
  if (claim.roleWords !== undefined && claim.qualifiers?.['role'] === undefined) {
    yield ['roleWords', 'are the words of a role, and there is none among the qualifiers'];
  }
}

/** Who speaks is named only where somebody is reported to have spoken. */
export function* checkSpeech({
  voice,
  attributedTo,
}: {
  voice: string;
  attributedTo?: string | undefined;
}): Generator<Problem> {
  if (voice === 'stated' && attributedTo !== undefined) {
    yield ['attributedTo', "is named, yet the voice is the article's own: write said"];
  }
}

/** Bounds in order, whatever the claim or figure. */
export function* checkDates(
  dates: Partial<Record<'from' | 'to' | 'notBefore' | 'notAfter', string | undefined>>,
): Generator<Problem> {
  const ORDER = [
    ['from', 'to'],
    ['notBefore', 'notAfter'],
    ['notBefore', 'to'],
    ['from', 'notAfter'],
  ] as const;
  for (const [early, late] of ORDER) {
    const [first, last] = [dates[early], dates[late]];
    if (first === undefined || last === undefined || dayRange(first).first <= dayRange(last).last) continue;
    yield [early, `${early} ${first} is after ${late} ${last}`];
  }
}

function* checkEnds({ subject, type, object }: Omit<Claim, 'at'>, known: Known): Generator<Problem> {
  const row = relationRow(type);
  if (row.derived === true) yield ['type', `${type} is derived from other relations and never claimed`];
  const [from, to] = [known.get(subject), known.get(object)];
  if (subject === object) yield ['object', 'is the subject itself'];
  if (from !== undefined && to !== undefined && !allowsEnds(type, from.type, to.type)) {
    yield ['type', `${type} does not run from ${from.type} to ${to.type}`];
  }
}

function* checkQualifiers(
  { type, qualifiers = {} }: Omit<Claim, 'at'>,
  { known, anyRole }: { known: Known; anyRole: boolean },
): Generator<Problem> {
  const { qualifiers: rows = {}, phrase } = relationRow(type);
  for (const [name, value] of Object.entries(qualifiers)) {
    const row = Object.hasOwn(rows, name) ? rows[name] : undefined;
    const path = `qualifiers.${name}`;
    if (row === undefined) {
      yield [path, `${type} has no qualifier ${name}`];
      continue;
    }
    if (row.identity === true && Array.isArray(value))
      yield [path, 'tells relations apart, so it is one value: make one claim each'];
    if (row.kind === 'role' && anyRole) continue;
    for (const one of [value].flat()) {
      const problem = QUALIFIER_RULES[row.kind](one, { row, known });
      if (problem !== null) yield [path, problem];
    }
  }
  for (const [, name = ''] of phrase.matchAll(/\{(\w+)\}/g)) {
    if (qualifiers[name] === undefined) yield ['qualifiers', `${type} needs ${name}`];
  }
}

type Rule = (value: string | number, about: { row: Qualifier; known: Known }) => string | null;

const QUALIFIER_RULES: Record<Qualifier['kind'], Rule> = {
  role: (value) => (Object.hasOwn(ROLES, value) ? null : `there is no role ${value} in the vocabulary`),
  // That an entity is there is checked with all other ids.
  entity: (value) => (typeof value === 'string' ? null : 'must be the id of an entity'),
  text: (value) => (typeof value === 'string' ? null : 'must be words'),
  number: (value) => (typeof value === 'number' ? null : 'must be a number'),
  choice: (value, { row }) => {
    if (row.kind === 'choice' && Object.hasOwn(row.phrases, value)) return null;
    return `${value} is none of ${row.kind === 'choice' ? Object.keys(row.phrases).join(', ') : ''}`;
  },
};
