import type { Mention, Stretch } from '#contract/article';
import type { EntityType } from '#contract/ontology';
import type { ReadEntity } from '#contract/reading';
import type { Mentions } from '../extractor.ts';
import type { Sentence } from '../prepare.ts';

/** Whom some words stand for: a name, or a pronoun with the name it refers to. */
export interface Ref extends Stretch {
  readonly id: string;
  readonly type: EntityType;
  readonly kind: Mention['kind'];
  /** Where it is named, when these words only refer to it. */
  readonly via?: Stretch;
}

/** A word of a sentence, or a whole mention, which counts as one word. */
export interface Unit extends Stretch {
  readonly text: string;
  readonly low: string;
  readonly lemma: string;
  readonly pos: string;
  readonly ref: Ref | null;
  /** Names within a mention: "Venezuelan" in "ten Venezuelan officials". */
  readonly inner: readonly Ref[];
}

export type Known = ReadonlyMap<string, ReadEntity>;

const NOBODY: readonly Ref[] = [];

/** The mentions of a sentence, outermost first: what lies within another is its inner one. */
export function unitsOf(
  text: string,
  sentence: Sentence,
  { mentions, known }: { mentions: readonly Mention[]; known: Known },
): Unit[] {
  const refs = mentions
    .filter(({ kind }) => kind !== 'trigger')
    .flatMap((mention) => toRef(mention, known))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const units: Unit[] = [];
  let next = 0;
  let taken = -1;
  for (const token of sentence.tokens) {
    if (token.start < taken) continue;
    while ((refs[next]?.start ?? Infinity) < token.start) next += 1;
    const ref = refs[next];
    if (ref === undefined || ref.start >= token.end) {
      const { text: word, start, end, pos, lemma } = token;
      units.push({ start, end, text: word, low: word.toLowerCase(), lemma, pos, ref: null, inner: NOBODY });
      continue;
    }
    taken = ref.end;
    units.push(ofMention(ref, text, innerOf(refs, next)));
  }
  return units;
}

function innerOf(refs: readonly Ref[], at: number): Ref[] {
  const outer = refs[at];
  const inner: Ref[] = [];
  for (let next = at + 1; next < refs.length; next += 1) {
    const other = refs[next];
    if (outer === undefined || other === undefined || other.start >= outer.end) break;
    if (other.end <= outer.end) inner.push(other);
  }
  return inner;
}

function ofMention(ref: Ref, whole: string, inner: readonly Ref[]): Unit {
  const text = whole.slice(ref.start, ref.end);
  return {
    start: ref.start,
    end: ref.end,
    text,
    low: text.toLowerCase(),
    lemma: '',
    pos: 'PROPN',
    ref,
    inner,
  };
}

function toRef({ entity, start, end, kind }: Mention, known: Known): Ref[] {
  const type = known.get(entity)?.type;
  return type === undefined ? [] : [{ id: entity, type, start, end, kind }];
}

/** The mentions of each sentence, both in the order of the text. */
export function bySentence(sentences: readonly Sentence[], { mentions }: Mentions): Mention[][] {
  let at = 0;
  return sentences.map(({ start, end }) => {
    while ((mentions[at]?.start ?? Infinity) < start) at += 1;
    const from = at;
    while ((mentions[at]?.start ?? Infinity) < end) at += 1;
    return mentions.slice(from, at).filter((mention) => mention.end <= end);
  });
}
