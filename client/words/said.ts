import type { Zone } from '#contract/article';
import { STATUSES } from '#contract/ontology';
import type { Said, SaidIn, StatementsAnswer, TextSaid } from '#contract/statements';
import { count } from './count.ts';
import { toDate } from './days.ts';
import { toPlace } from './evidence.ts';
import { ZONE_WORDS } from './zones.ts';

/** Where something is said. */
export const SAID_WORDS: Record<SaidIn, { one: string; many: string }> = {
  claims: { one: 'Claim', many: 'Claims' },
  figures: { one: 'Figure', many: 'Figures' },
  notes: { one: 'Note', many: 'Notes' },
  texts: { one: 'Text', many: 'Texts' },
};

/** What the hits are listed under: an article or an imported file with its date, or an investigation. */
export interface SaidHome {
  readonly id: string;
  readonly title: string;
  /** "20 June 2023", of an imported file with that it is one. */
  readonly about: string;
  readonly hits: readonly Said[];
}

/** In the order of the answer, which keeps those of one together. */
export function toHomes({ hits, articles }: StatementsAnswer): SaidHome[] {
  const homes = new Map<string, Omit<SaidHome, 'hits'> & { hits: Said[] }>();
  for (const hit of hits) {
    const id = hit.in === 'notes' ? hit.investigation.id : hit.article;
    const home = homes.get(id);
    if (home !== undefined) {
      home.hits.push(hit);
      continue;
    }
    const article = articles.find((one) => one.id === id);
    const title = hit.in === 'notes' ? hit.investigation.title : (article?.title ?? id);
    homes.set(id, { id, title, about: toAbout(id, article?.publishedAt), hits: [hit] });
  }
  return [...homes.values()];
}

function toAbout(id: string, day: string | undefined): string {
  if (day === undefined) return 'investigation';
  return id.startsWith('file/') ? `imported file of ${toDate(day)}` : toDate(day);
}

/** "Claim, asserted · paragraph 4"; "Text · paragraph 7, reader’s comment: carries no facts". */
export function toSource(hit: Said): string {
  const what = SAID_WORDS[hit.in].one;
  if (hit.in === 'notes') return hit.of === null ? 'Card' : what;
  const meaning = hit.zone === 'row' ? '' : ZONE_WORDS[hit.zone].meaning;
  const place = meaning === '' ? toPlace(hit) : `${toPlace(hit)}: ${meaning}`;
  if (hit.in !== 'claims') return `${what} · ${place}`;
  const standing = hit.rejected ? 'rejected' : STATUSES[hit.status].label;
  return `${what}, ${standing} · ${place}`;
}

/** Of a sentence: whether anybody recorded it. Null of what is itself a record. */
export function toRecord(hit: Said): string | null {
  if (hit.in !== 'texts') return null;
  const standing = hit.recorded.filter(({ rejected }) => !rejected);
  const rejected = hit.recorded.length - standing.length;
  const claims = standing.filter(({ kind }) => kind === 'claim').length;
  const parts = [
    claims === 0 ? '' : count(claims, 'claim', 'claims'),
    standing.length === claims ? '' : count(standing.length - claims, 'figure', 'figures'),
  ].filter(Boolean);
  const beside = rejected === 0 ? '' : `${count(rejected, 'claim was', 'claims were')} rejected`;
  if (parts.length === 0) return ['said here, not recorded as a claim', beside].filter(Boolean).join('; ');
  return [`recorded: ${parts.join(', ')}`, beside].filter(Boolean).join('; ');
}

/** Lines that what was recorded of a sentence speaks for, each once. */
export function linesOf({ recorded }: TextSaid): { key: string; ends: readonly [string, string] }[] {
  const lines = recorded.flatMap(({ line, rejected }) => (line === null || rejected ? [] : [line]));
  return [...new Map(lines.map((line) => [line.key, line])).values()];
}

/** What Shift+Enter does with it; null when there is nothing to be drawn. */
export function toDrawWords(hit: Said): string | null {
  if (hit.in === 'notes') return null;
  if (hit.in === 'claims') return hit.rejected ? null : 'Put the line on the canvas';
  if (hit.in === 'figures') return `Put ${hit.subject.name} on the canvas`;
  const lines = linesOf(hit).length;
  if (lines > 0) return lines === 1 ? 'Put its line on the canvas' : `Put its ${lines} lines on the canvas`;
  const { named } = hit;
  const [first] = named;
  if (first === undefined) return null;
  if (named.length === 1) return `Put ${first.name} on the canvas`;
  return `Put the ${named.length} actors named here on the canvas`;
}

/** Of an imported file there is no text to be read. */
export function isRow(hit: Said): boolean {
  return hit.in === 'claims' && hit.zone === 'row';
}

/** What opening it does. */
export function toOpenWords(hit: Said): string {
  if (hit.in === 'notes') return 'Open its investigation';
  if (isRow(hit)) return 'Show the evidence';
  return hit.in === 'claims' && !hit.rejected ? 'Show the evidence' : 'Read it in the article';
}

/** "3 in reader’s comments, 1 in promotions": of the parts that are not searched. */
export function toUnsearched({ zones }: StatementsAnswer, searched: readonly Zone[]): { zone: Zone; hits: number }[] {
  return Object.entries(zones).flatMap(([zone, hits]) =>
    searched.includes(zone as Zone) ? [] : [{ zone: zone as Zone, hits }],
  );
} // oxfmt-ignore
