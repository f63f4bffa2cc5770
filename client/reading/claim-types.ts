import {
  allowsEnds, RELATION_TYPE_NAMES, relationRow, type EntityType, type RelationType,
} from '#contract/ontology'; // oxfmt-ignore
import { toPhrase } from '#contract/phrases';

export interface TypeChoice {
  readonly type: RelationType;
  /** "met", "holds an office in". */
  readonly words: string;
}

/** What a claim may say of two, those that fit their types first; what stands for other lines is never claimed. */
export function typesFor(
  from: EntityType | null,
  to: EntityType | null,
): { fitting: TypeChoice[]; others: TypeChoice[] } {
  const all = RELATION_TYPE_NAMES.filter((type) => relationRow(type).derived !== true);
  const fits = (type: RelationType) => from === null || to === null || allowsEnds(type, from, to);
  const choice = (type: RelationType) => ({ type, words: toPhrase({ type, qualifiers: {} }) });
  return {
    fitting: all.filter(fits).map(choice),
    others: all.filter((type) => !fits(type)).map(choice),
  };
}
