import type { EvidenceClaim } from '#contract/evidence';
import { IsoPrefix } from '#contract/days';
import type { GraphNode } from '#contract/graph';
import {
  allowsEnds, RELATION_TYPE_NAMES, relationRow, type Qualifier, type RelationType,
} from '#contract/ontology'; // oxfmt-ignore
import type { Corrected } from '#contract/repairs';

export const DATE_FIELDS = ['from', 'to', 'notBefore', 'notAfter', 'asOf'] as const;
export type DateField = (typeof DATE_FIELDS)[number];

/** A claim as it is typed over. Nobody chosen is null. */
export interface CorrectForm extends Record<DateField, string> {
  readonly subject: GraphNode | null;
  readonly type: RelationType;
  readonly object: GraphNode | null;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly stance: EvidenceClaim['stance'];
  readonly voice: EvidenceClaim['voice'];
  readonly reality: EvidenceClaim['reality'];
  readonly speaker: GraphNode | null;
  readonly hedged: boolean;
  readonly says: string;
}

export function toCorrectForm(claim: EvidenceClaim, nodes: readonly GraphNode[]): CorrectForm {
  const find = (id: string | undefined) => nodes.find((node) => node.id === id) ?? null;
  const { type, qualifiers = {}, stance, voice, reality, says } = claim;
  const typed = Object.entries(qualifiers).filter(([name]) => isTyped(type, name));
  return {
    subject: find(claim.subject),
    type,
    object: find(claim.object),
    qualifiers: Object.fromEntries(typed.map(([name, value]) => [name, [value].flat().join('; ')])),
    stance, voice, reality, says,
    speaker: find(claim.speaker?.id),
    hedged: claim.hedged === true,
    from: claim.from ?? '',
    to: claim.to ?? '',
    notBefore: claim.notBefore ?? '',
    notAfter: claim.notAfter ?? '',
    asOf: claim.asOf ?? '',
  };
} // oxfmt-ignore

/** Types that may join these two; first those, and then the one that stands there. */
export function typesFor({ subject, object, type }: Pick<CorrectForm, 'subject' | 'object' | 'type'>): RelationType[] {
  const fits = RELATION_TYPE_NAMES.filter(
    (one) =>
      relationRow(one).derived !== true &&
      (subject === null || object === null || allowsEnds(one, subject.type, object.type)),
  );
  return fits.includes(type) ? fits : [...fits, type];
} // oxfmt-ignore

/** What is typed beside a relation of this type; actors that are named there stay as they are. */
export function qualifiersFor(type: RelationType): [name: string, row: Qualifier][] {
  return Object.entries(relationRow(type).qualifiers ?? {}).filter(([, row]) => row.kind !== 'entity');
}

export type CorrectProblems = Readonly<
  Partial<Record<DateField | 'subject' | 'object' | 'type' | 'says', string>>
>;

export function problemsIn(form: CorrectForm): CorrectProblems {
  const { subject, object, type } = form;
  const unfit = subject !== null && object !== null && !allowsEnds(type, subject.type, object.type);
  const dates = DATE_FIELDS.flatMap((name) => {
    const parsed = IsoPrefix.safeParse(form[name].trim() === '' ? '2000' : form[name].trim());
    return parsed.success ? [] : [[name, parsed.error.issues[0]?.message ?? 'is no date']];
  });
  return {
    ...Object.fromEntries(dates),
    ...(subject === null && { subject: 'Choose who it is about.' }),
    ...(object === null && { object: 'Choose whom it names.' }),
    ...(unfit && { type: 'This relation does not join the two: choose another.' }),
    ...(form.says.trim() === '' && { says: 'Say it in a sentence.' }),
  };
}

/** Only what differs from the claim as it reads. */
export function toCorrected(claim: EvidenceClaim, form: CorrectForm): Corrected {
  const { subject, object, type, stance, voice, reality } = form;
  const speaker = voice === 'said' ? (form.speaker?.id ?? null) : null;
  const said = form.says.trim();
  const dates = DATE_FIELDS.flatMap((name) => {
    const typed = form[name].trim();
    return typed === (claim[name] ?? '') ? [] : [[name, typed === '' ? null : typed]];
  });
  const qualifiers = toQualifiers(claim, form);
  return {
    ...(subject !== null && subject.id !== claim.subject && { subject: subject.id }),
    ...(object !== null && object.id !== claim.object && { object: object.id }),
    ...(type !== claim.type && { type }),
    ...(JSON.stringify(qualifiers) !== JSON.stringify(claim.qualifiers ?? {}) && { qualifiers }),
    ...(stance !== claim.stance && { stance }),
    ...(voice !== claim.voice && { voice }),
    ...(reality !== claim.reality && { reality }),
    ...(speaker !== (claim.speaker?.id ?? null) && { attributedTo: speaker }),
    ...(form.hedged !== (claim.hedged === true) && { hedged: form.hedged ? true : null }),
    ...Object.fromEntries(dates),
    ...(said !== claim.says && { says: said }),
  };
}

type Qualifiers = NonNullable<EvidenceClaim['qualifiers']>;

function toQualifiers(claim: EvidenceClaim, { type, qualifiers }: CorrectForm): Qualifiers {
  const rows = relationRow(type).qualifiers ?? {};
  const before = claim.qualifiers ?? {};
  const names = [...new Set([...Object.keys(before), ...Object.keys(qualifiers)])].filter((name) => Object.hasOwn(rows, name));
  return Object.fromEntries(
    names.flatMap((name) => {
      const was = before[name];
      if (!isTyped(type, name)) return was === undefined ? [] : [[name, was]];
      const typed = (qualifiers[name] ?? '').trim();
      if (typed === '') return [];
      if (was !== undefined && [was].flat().join('; ') === typed) return [[name, was]];
      const isNumber = rows[name]?.kind === 'number' && Number.isFinite(Number(typed));
      return [[name, isNumber ? Number(typed) : typed]];
    }),
  );
} // oxfmt-ignore

function isTyped(type: RelationType, name: string): boolean {
  return relationRow(type).qualifiers?.[name]?.kind !== 'entity';
}
