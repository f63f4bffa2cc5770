import type { ClaimDraft } from '#contract/reading';
import { allowsEnds, relationRow, type EntityType, type RelationType } from '#contract/ontology';
import { statusOf } from '#contract/support';
import { readDate } from './days.ts';

/** A claim while it is written: everything as it was typed. */
export interface ClaimFields {
  readonly subject: string;
  readonly type: RelationType | '';
  readonly object: string;
  readonly stance: ClaimDraft['stance'];
  readonly voice: ClaimDraft['voice'];
  readonly speaker: string;
  readonly reality: ClaimDraft['reality'];
  readonly hedged: boolean;
  readonly from: string;
  readonly to: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly precision: NonNullable<ClaimDraft['precision']> | '';
  /** By name of the qualifier. */
  readonly qualifiers: Readonly<Record<string, string>>;
  /** Empty: the sentence that its parts make. */
  readonly says: string;
}

export const DAYS = ['from', 'to', 'notBefore', 'notAfter'] as const;
export type DayField = (typeof DAYS)[number];

export function toFields(draft: ClaimDraft | null): ClaimFields {
  const { qualifiers = {}, roleWords } = draft ?? {};
  return {
    subject: draft?.subject ?? '',
    type: draft?.type ?? '',
    object: draft?.object ?? '',
    stance: draft?.stance ?? 'asserts',
    voice: draft?.voice ?? 'stated',
    speaker: draft?.attributedTo ?? '',
    reality: draft?.reality ?? 'actual',
    hedged: draft?.hedged === true,
    from: draft?.from ?? '',
    to: draft?.to ?? '',
    notBefore: draft?.notBefore ?? '',
    notAfter: draft?.notAfter ?? '',
    precision: draft?.precision ?? '',
    qualifiers: {
      ...Object.fromEntries(
        Object.entries(qualifiers).map(([name, value]) => [name, [value].flat().join(', ')]),
      ),
      ...(roleWords !== undefined && { role: roleWords }),
    },
    says: draft?.says ?? '',
  };
}

export type Problems = Partial<Record<keyof ClaimFields, string>>;

/** What is wrong, by field; nothing where it can be accepted. */
export function problemsOf(fields: ClaimFields, typeOf: (id: string) => EntityType | null): Problems {
  const { subject, object, type, voice, speaker } = fields;
  const [from, to] = [typeOf(subject), typeOf(object)];
  const days = DAYS.flatMap((day): [DayField, string][] => {
    const read = fields[day].trim() === '' ? null : readDate(fields[day]);
    return read !== null && 'problem' in read ? [[day, read.problem]] : [];
  });
  return {
    ...(subject === '' && { subject: 'Choose who it is about.' }),
    ...(object === '' && { object: 'Choose the other end.' }),
    ...(subject !== '' && subject === object && { object: 'It joins two, not one to itself.' }),
    ...(type === '' && { type: 'Choose what it says of the two.' }),
    ...(type !== '' && from !== null && to !== null && !allowsEnds(type, from, to) && { type: 'It does not join these two: turn them round, or choose another.' }),
    ...(voice === 'said' && speaker === '' && { speaker: 'Choose who says it.' }),
    ...Object.fromEntries(days),
  }; // oxfmt-ignore
}

interface Made {
  readonly before: ClaimDraft | null;
  readonly at: ClaimDraft['at'];
  readonly says: (draft: ClaimDraft) => string;
}

/** The claim that the form holds; null while something is missing. What the form does not ask for stays as it was. */
export function toDraft(fields: ClaimFields, { before, at, says }: Made): ClaimDraft | null {
  const { subject, object, type, stance, voice, speaker, reality, hedged, precision } = fields;
  if (subject === '' || object === '' || type === '') return null;
  const days = Object.fromEntries(
    DAYS.map((day) => [day, fields[day].trim()] as const).filter(([, day]) => day !== ''),
  );
  const { roleWords, qualifiers } = toQualifiers(type, fields.qualifiers);
  const draft: ClaimDraft = {
    subject, type, object, stance, voice, reality, at, says: '…',
    ...(voice === 'said' && speaker !== '' && { attributedTo: speaker }),
    ...(voice === 'said' && before?.relayedBy !== undefined && { relayedBy: before.relayedBy }),
    ...(hedged && { hedged: true as const }),
    ...days,
    ...(precision !== '' && { precision }),
    ...(before?.asOf !== undefined && { asOf: before.asOf }),
    // Where the ends or the type are others, what was inferred of them is not.
    ...(before?.inferred !== undefined && isSameLine(before, fields) && { inferred: before.inferred }),
    ...(before?.occasion !== undefined && before.type === type && { occasion: before.occasion }),
    ...(Object.keys(qualifiers).length > 0 && { qualifiers }),
    ...(roleWords !== undefined && { roleWords }),
  }; // oxfmt-ignore
  const own = fields.says.trim();
  // A sentence that told the claim as it was would belie what was changed.
  const isOwn = own !== '' && (before === null || own !== before.says || isSame(before, draft));
  return { ...draft, says: isOwn ? own.slice(0, 400) : says(draft) };
}

function isSameLine(before: ClaimDraft, { subject, object, type }: ClaimFields): boolean {
  return before.subject === subject && before.object === object && before.type === type;
}

function isSame(before: ClaimDraft, draft: ClaimDraft): boolean {
  const told = ({ subject, type, object, from, to, attributedTo }: ClaimDraft) =>
    [subject, type, object, from, to, attributedTo].join(' ');
  return told(before) === told(draft) && statusOf(before) === statusOf(draft);
}

/** Only those of its type, as the ontology says what each holds. */
function toQualifiers(
  type: RelationType,
  typed: ClaimFields['qualifiers'],
): { roleWords: string | undefined; qualifiers: Record<string, string | number> } {
  const rows = Object.entries(relationRow(type).qualifiers ?? {});
  const given = rows.flatMap(([name, { kind }]): [string, string | number][] => {
    const words = (typed[name] ?? '').trim();
    if (words === '') return [];
    if (kind === 'number') return Number.isFinite(Number(words)) ? [[name, Number(words)]] : [];
    return [[name, kind === 'role' ? toSlug(words) : words]];
  });
  const role = (typed['role'] ?? '').trim();
  const hasRole = rows.some(([name, { kind }]) => name === 'role' && kind === 'role');
  return {
    roleWords: hasRole && role !== '' ? role.slice(0, 120) : undefined,
    qualifiers: Object.fromEntries(given),
  };
}

/** `Secretary of State` -> `secretary-of-state`. */
export function toSlug(words: string): string {
  return words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
