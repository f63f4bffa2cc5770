import { setImmediate } from 'node:timers/promises';
import { ZONES, type Zone } from '#contract/article';
import type { SaidIn } from '#contract/statements';
import type { Asked } from './asked.ts';
import type { Document, Home } from './documents.ts';
import type { HeldWords } from './held.ts';
import { matchesOf } from './match.ts';

export interface Wanted {
  readonly asked: Asked;
  readonly places: readonly SaidIn[];
  /** As bits. */
  readonly zones: number;
}

export interface Ranked {
  readonly counts: Record<SaidIn, number>;
  readonly zones: Partial<Record<Zone, number>>;
  readonly total: number;
  /** Some of the hits, in their order. */
  cut(after: number, limit: number): Document[];
}

interface Group {
  home: Home;
  best: number;
  documents: Document[];
}

/**
 * What is found where: by article or investigation, the one with the likeliest hit first, within it by place. Requests
 * of others are let in between two slices.
 */
export async function rankAside(
  held: HeldWords,
  wanted: Wanted,
  letOthersIn: () => Promise<unknown> = () => setImmediate(),
): Promise<Ranked> {
  const slices = inSlices(held, wanted);
  for (;;) {
    const slice = slices.next();
    if (slice.done === true) return slice.value;
    // oxlint-disable-next-line no-await-in-loop -- to wait is what it is for
    await letOthersIn();
  }
}

/** Texts that are looked at: a few milliseconds. */
const SLICE = 1_000;

function* inSlices(
  { index, documents }: HeldWords,
  { asked, places, zones }: Wanted,
): Generator<undefined, Ranked> {
  const counts: Record<SaidIn, number> = { claims: 0, figures: 0, notes: 0, texts: 0 };
  const byZone = new Map<Zone, number>();
  const groups = new Map<Home, Group>();
  let total = 0;
  let looked = 0;
  for (const match of matchesOf(index, asked)) {
    looked += 1;
    if (looked % SLICE === 0) yield;
    if (match === null) continue;
    const { text, score } = match;
    const document = documents[text] ?? null;
    if (document === null) continue;
    if (document.in === 'texts') {
      const zone = zoneOf(document.zones);
      byZone.set(zone, (byZone.get(zone) ?? 0) + 1);
    }
    if (document.zones !== 0 && (document.zones & zones) === 0) continue;
    counts[document.in] += 1;
    if (!places.includes(document.in)) continue;
    total += 1;
    const group = groups.get(document.home);
    if (group === undefined)
      groups.set(document.home, { home: document.home, best: score, documents: [document] });
    else {
      group.best = Math.max(group.best, score);
      group.documents.push(document);
    }
  }
  return {
    counts,
    zones: Object.fromEntries(byZone),
    total,
    cut(after, limit) {
      const cut: Document[] = [];
      let passed = 0;
      for (const group of [...groups.values()].toSorted(byLikelihood)) {
        if (cut.length === limit) break;
        const from = Math.max(0, after - passed);
        passed += group.documents.length;
        if (from >= group.documents.length) continue;
        cut.push(...group.documents.toSorted(byPlace).slice(from, from + limit - cut.length));
      }
      return cut;
    },
  };
}

/** The one zone of a sentence. */
export function zoneOf(bits: number): Zone {
  return ZONES[31 - Math.clz32(bits)] ?? 'chrome';
}

/** Of two that are as likely the newer one first. */
function byLikelihood(a: Group, b: Group): number {
  return b.best - a.best || b.home.day - a.home.day || compare(a.home.id, b.home.id);
}

/** The words of a text before what was recorded of them. */
function byPlace(a: Document, b: Document): number {
  return a.start - b.start || ORDER[a.in] - ORDER[b.in] || compare(a.id, b.id);
}

const ORDER: Record<SaidIn, number> = { texts: 0, claims: 1, figures: 2, notes: 3 };

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
