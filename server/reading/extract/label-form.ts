import type { Stretch } from '#contract/article';
import type { EntityType, RelationType } from '#contract/ontology';
import type { ClaimDraft, SuggestedClaim, TextReading } from '#contract/reading';
import { byPlace } from '../../articles/by-place.ts';
import { groupBy } from '../../articles/group-by.ts';

/**
 * What a reading says in the form in which texts are labelled by hand: an earlier and smaller ontology, where one
 * `modality` stands for voice, reality and what is inferred.
 */
export interface LabelForm {
  readonly entities: readonly LabelEntity[];
  readonly claims: readonly LabelClaim[];
}

export interface LabelEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly mentions: readonly (Stretch & { readonly surface: string })[];
}

export type Modality = 'stated' | 'said' | 'alleged' | 'planned' | 'inferred';

export interface LabelClaim {
  readonly subject: string;
  readonly type: string;
  readonly object: string;
  readonly stance: 'asserts' | 'denies';
  readonly modality: Modality;
  readonly from?: string;
  readonly to?: string;
  readonly spans: readonly Stretch[];
}

/** What the labels call otherwise; null: they do not have it. */
const CALLED: Partial<Record<RelationType, string | null>> = {
  STANCE_ON: 'DECLINED',
  CLAIMS_TERRITORY: 'CLAIMS',
  SUPPORTS: 'ASSOCIATED_WITH',
  EXTRADITED: 'SENT',
  UNDER: null,
  ARRESTED: null,
  CONVICTED_IN: null,
  ATTACKED: null,
  CARRIED_OUT: null,
  COMMENTED_ON: null,
};
const UNKNOWN_ENTITIES: readonly EntityType[] = ['Good', 'Topic'];

export function toLabelType(type: RelationType): string | null {
  const called = CALLED[type];
  return called === undefined ? type : called;
}

/** One claim in that form; null where the labels do not have its type. */
export function toLabelClaim(claim: ClaimDraft): LabelClaim | null {
  const { subject, object, stance, from, to, at } = claim;
  const type = toLabelType(claim.type);
  if (type === null) return null;
  return {
    subject, type, object, stance, modality: toModality(claim),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    spans: at.map(({ start, end }) => ({ start, end })),
  };
} // oxfmt-ignore

/** Of fewer suggestions nobody can say that a rule fails. */
const ENOUGH = 2;

/** Which suggestions are written: `strong` ones, those of `likely` rules, that is all but what fails oftener than not, or `all`. */
export type Chosen = 'strong' | 'likely' | 'all';

/** A reading of `text`, with the claims that are chosen, and with whom it mentions or they need. */
export function toLabelForm(
  { entities, mentions, claims, rules }: Pick<TextReading, 'entities' | 'mentions' | 'claims' | 'rules'>,
  { text, chosen }: { text: string; chosen: Chosen },
): LabelForm {
  const failing = new Set(
    rules.filter(({ right, of }) => of >= ENOUGH && right * 2 < of).map(({ rule }) => rule),
  );
  const isChosen = {
    all: () => true,
    likely: ({ rule }) => !failing.has(rule),
    strong: ({ lane }) => lane === 'strong',
  } satisfies Record<Chosen, (suggested: SuggestedClaim) => boolean>;
  const known = entities.filter(({ type }) => !UNKNOWN_ENTITIES.includes(type));
  const ids = new Set(known.map(({ id }) => id));
  const labelled = claims
    .filter(isChosen[chosen])
    .flatMap(({ claim }) => toLabelClaim(claim) ?? [])
    .filter(({ subject, object }) => ids.has(subject) && ids.has(object));
  const used = new Set(labelled.flatMap(({ subject, object }) => [subject, object]));
  const places = groupBy(mentions, ({ entity }) => entity);
  return {
    entities: known.flatMap(({ id, type, name }) => {
      const found = places.get(id) ?? [];
      if (found.length === 0 && !used.has(id)) return [];
      const surfaces = found.map(({ start, end }) => ({ start, end, surface: text.slice(start, end) }));
      return [{ id, type, name, mentions: surfaces.toSorted(byPlace) }];
    }),
    claims: joined(labelled),
  };
}

function toModality({ inferred = [], reality, voice }: ClaimDraft): Modality {
  if (inferred.some(({ what }) => what === 'relation')) return 'inferred';
  if (reality === 'alleged') return 'alleged';
  if (reality === 'planned' || reality === 'wanted') return 'planned';
  return voice;
}

/** What differs only by where it is said, or by what this form does not hold, is one claim with several spans. */
function joined(claims: readonly LabelClaim[]): LabelClaim[] {
  const alike = groupBy(claims, ({ subject, type, object, stance, modality, from, to }) =>
    JSON.stringify([subject, type, object, stance, modality, from, to]),
  );
  return [...alike.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const spans = new Map(
      some.flatMap((one) => one.spans).map((span) => [`${span.start}-${span.end}`, span]),
    );
    return [{ ...first, spans: [...spans.values()].toSorted(byPlace) }];
  });
}
