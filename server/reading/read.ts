import type { Mention } from '#contract/article';
import * as ontology from '#contract/ontology';
import { toFigureSays } from '../../client/words/figures.ts';
import type {
  ReadableText,
  ReadEntity,
  SuggestedClaim,
  SuggestedFigure,
  TextReading,
} from '#contract/reading';
import { rules } from './claims/extract.ts';
import { figures as figureReader } from './figures/extract.ts';
import { firstFrom } from './nearest.ts';
import type { Candidate, Extractor, Suggestions } from './extractor.ts';
import { claimKey, figureKey } from './keys.ts';
import { laneOf, measureOf } from './lanes.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { prepare, type Prepared, type Sentence } from './prepare.ts';
import { toSays } from './says.ts';
import { verify, type Ground } from './verify.ts';

/** Each after those whose happenings it may speak of. */
const EXTRACTORS: readonly Extractor[] = [rules, figureReader];

/** Reads one text: who is spoken of, and what is said of them. Equal for equal texts and names. */
export function readText(readable: ReadableText, extractors: readonly Extractor[] = EXTRACTORS): TextReading {
  const article = prepare(readable);
  return readPrepared(article, findMentions(article), extractors);
}

export interface Found {
  readonly entities: readonly ReadEntity[];
  readonly mentions: readonly Mention[];
}

/** The part behind the mentions: what extractors suggest, verified, each with its key, lane and words. */
export function readPrepared(article: Prepared, found: Found, extractors: readonly Extractor[]): TextReading {
  const suggested: Suggestions[] = [];
  // Whom one has met besides, the next may speak of.
  for (const extractor of extractors) suggested.push(extractor.suggest(article, ontology, together(article.text, found, suggested)));
  const { entities, mentions } = together(article.text, found, suggested);
  const ground = groundOf(article, entities, mentions);
  const dropped = new Map<string, { rule: string; count: number; why: string }>();
  const claims = new Map<string, SuggestedClaim>();
  const figures = new Map<string, SuggestedFigure>();
  for (const candidate of suggested.flatMap(({ candidates }) => candidates)) {
    const verdict = verify(candidate, ground);
    const { rule } = candidate;
    if (!verdict.ok) {
      const key = `${rule} ${verdict.why}`;
      dropped.set(key, { rule, count: (dropped.get(key)?.count ?? 0) + 1, why: verdict.why });
      continue;
    }
    const sentence = sentenceStart(article.sentences, verdict.content);
    if ('claim' in verdict.content) keep(claims, { rule, sentence, claim: verdict.content.claim }, ground.entities);
    else keepFigure(figures, { rule, sentence, figure: verdict.content.figure }, ground.entities);
  }
  const inOrder = [...claims.values()].toSorted((a, b) => startOf(a.claim) - startOf(b.claim) || (a.key < b.key ? -1 : 1));
  const used = new Set([...inOrder, ...figures.values()].map(({ rule }) => rule));
  return {
    extractors: extractors.map(({ id, version }) => ({ id, version })),
    sentences: article.sentences.map(({ start, end }) => ({ start, end })),
    entities: usedOf(entities, { mentions, claims: inOrder }),
    mentions,
    claims: inOrder,
    figures: [...figures.values()],
    rules: [...used].toSorted().map(measureOf),
    dropped: [...dropped.values()],
    limits: [...article.limits],
  };
} // oxfmt-ignore

/**
 * What the extractors met besides; of two with one id the first stays. Nobody is put on words that the text has not, or
 * that name somebody else; and a title implies a body, never a person.
 */
function together(text: string, found: Found, suggested: readonly Suggestions[]): { entities: ReadEntity[]; mentions: Mention[] } {
  const entities = new Map<string, ReadEntity>();
  const met = suggested.flatMap((one) => one.entities ?? []).filter(({ implied, type }) => implied !== true || type !== 'Person');
  for (const entity of [...found.entities, ...met]) if (!entities.has(entity.id)) entities.set(entity.id, entity);
  const owner = new Map(found.mentions.map(({ start, end, entity }) => [`${start} ${end}`, entity]));
  const isOwn = ({ start, end, surface, entity }: Mention) => text.slice(start, end) === surface && (owner.get(`${start} ${end}`) ?? entity) === entity;
  const all = [...found.mentions, ...suggested.flatMap((one) => one.mentions ?? []).filter(isOwn)].filter(({ entity }) => entities.has(entity));
  return { entities: [...entities.values()], mentions: all.toSorted((a, b) => a.start - b.start || b.end - a.end || (a.entity < b.entity ? -1 : 1)) };
} // oxfmt-ignore

function groundOf(article: Prepared, entities: readonly ReadEntity[], mentions: readonly Mention[]): Ground {
  const byEntity = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const own = byEntity.get(mention.entity);
    if (own === undefined) byEntity.set(mention.entity, [mention]);
    else own.push(mention);
  }
  const { text, regions, sentences } = article;
  return {
    text,
    regions: regions.toSorted((a, b) => a.start - b.start),
    sentences,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    mentions: byEntity,
  };
}

function keep(claims: Map<string, SuggestedClaim>, { rule, sentence, claim }: { rule: string; sentence: number; claim: SuggestedClaim['claim'] }, entities: Ground['entities']): void {
  const key = claimKey(claim, sentence);
  if (claims.has(key)) return;
  const nameOf = (id: string) => entities.get(id)?.name ?? id;
  // In our own words, whatever the extractor says.
  const says = toSays(claim, { subject: nameOf(claim.subject), object: nameOf(claim.object) });
  claims.set(key, { key, rule, lane: laneOf(rule), claim: { ...claim, says } });
} // oxfmt-ignore

/** No sentence tells more of one measure; whoever suggests more is not heard. */
const MOST_OF_ONE = 50;

function keepFigure(figures: Map<string, SuggestedFigure>, { rule, sentence, figure }: { rule: string; sentence: number; figure: SuggestedFigure['figure'] }, entities: Ground['entities']): void {
  const [at] = figure.at;
  // "5.7 in 2016 and 21.6 in 2021": of one measure a sentence may tell several.
  let [key, nth] = [figureKey(figure, sentence), 1];
  for (let there = figures.get(key); there !== undefined; there = figures.get(key)) {
    const [other] = there.figure.at;
    if ((other?.start === at?.start && other?.end === at?.end) || nth >= MOST_OF_ONE) return;
    nth += 1;
    key = figureKey(figure, sentence, nth);
  }
  const nameOf = (id: string) => entities.get(id)?.name ?? id;
  const says = toFigureSays(figure, nameOf);
  figures.set(key, { key, rule, lane: laneOf(rule), figure: { ...figure, says } });
} // oxfmt-ignore

function startOf({ at }: SuggestedClaim['claim']): number {
  return at[0]?.start ?? 0;
}

function sentenceStart(sentences: readonly Sentence[], content: Candidate['content']): number {
  const at = ('claim' in content ? content.claim : content.figure).at[0]?.start ?? 0;
  return sentences[firstFrom(sentences, at + 1) - 1]?.start ?? at;
}

/** Who is implied is kept only where a claim needs them. */
function usedOf(entities: readonly ReadEntity[], { mentions, claims }: { mentions: readonly Mention[]; claims: readonly SuggestedClaim[] }): ReadEntity[] {
  const used = new Set([...mentions.map(({ entity }) => entity), ...claims.flatMap(({ claim }) => [claim.subject, claim.object])]);
  return entities.filter(({ id, implied }) => implied !== true || used.has(id));
} // oxfmt-ignore
