import type { EntityType } from '#contract/ontology';
import * as nouns from '../gazetteers/happenings.ts';
import { wordSet } from './lexicon.ts';
import { keyAt, type Found, type Line } from './line.ts';
import { describedFrom } from './plurals.ts';

const HAPPENINGS = wordSet(nouns.HAPPENINGS);
const GATHERINGS = wordSet(nouns.GATHERINGS);
const CALLED = wordSet('summit conference ministerial congress plenary');
const ACCORDS = wordSet('accord accords treaty pact deal agreement agreements');
const TOGETHER = wordSet(nouns.TOGETHER);
const MONTHS = wordSet(nouns.MONTHS);
const HOLDERS: ReadonlySet<EntityType> = new Set(['Organization', 'Agency', 'Event']);
const OTHERS = wordSet('this that these those another any every no such');
const MOST_WORDS = 9;
const MOST_OF_LIST = 24;

/** Happenings and agreements without a name: from what describes them to what they are about. */
export function findHappenings(line: Line): void {
  const names = new Map([...line.found.values()].map((found) => [found.to, found]));
  for (let at = 0; at < line.words.length; at++) {
    if (line.taken[at] === true || keyAt(line, at + 1) === '-') continue;
    const found =
      happening(line, at, names) ??
      calledBefore(line, at, names) ??
      accord(line, at, names) ??
      gathering(line, at, names) ??
      together(line, at, names);
    if (found === undefined) continue;
    line.nominals.push(found);
    at = found.to - 1;
  }
}

type Names = ReadonlyMap<number, Found>;

/** "the opioid epidemic", "May 3, 2018 local elections" */
function happening(line: Line, at: number, names: Names): Found | undefined {
  if (!HAPPENINGS.has(keyAt(line, at))) return undefined;
  const described = describedFrom(line, at, names);
  const from = dateBefore(line, described);
  if (OTHERS.has(keyAt(line, from - 1))) return undefined;
  if (from < at) return nominal('Event', from, at + 1);
  const land = landBehind(line, at + 1);
  return land === undefined ? undefined : nominal('Event', at, land.to);
}

/** "the war in Ukraine", "elections in Peru" */
function landBehind(line: Line, at: number): Found | undefined {
  if (!['in', 'against', 'on'].includes(keyAt(line, at))) return undefined;
  const land = line.found.get(keyAt(line, at + 1) === 'the' ? at + 2 : at + 1);
  return land !== undefined && (land.type === 'Country' || land.type === 'Place') ? land : undefined;
}

/** Before "May 3, 2018", "May 2018" and "2018". */
function dateBefore(line: Line, from: number): number {
  if (!/^(?:19|20)\d\d$/.test(keyAt(line, from - 1))) return from;
  if (MONTHS.has(keyAt(line, from - 2))) return from - 2;
  const isDay = keyAt(line, from - 2) === ',' && /^\d{1,2}$/.test(keyAt(line, from - 3)) && MONTHS.has(keyAt(line, from - 4));
  return isDay ? from - 4 : from - 1;
} // oxfmt-ignore

/** "the ASEAN summit" */
function calledBefore(line: Line, at: number, names: Names): Found | undefined {
  const name = names.get(at);
  if (!CALLED.has(keyAt(line, at)) || name?.kind !== 'name' || !HOLDERS.has(name.type)) return undefined;
  return nominal('Event', name.from, at + 1);
}

/** "the Lima peace accord", "Iran nuclear deal": after whom or where an agreement is called. */
function accord(line: Line, at: number, names: Names): Found | undefined {
  if (!ACCORDS.has(keyAt(line, at))) return undefined;
  for (let from = at; from > Math.max(0, at - 3); from--) {
    const name = names.get(from);
    if (name !== undefined) return name.type === 'Place' || name.type === 'Country' ? nominal('Agreement', otherParty(line, name.from, names), at + 1) : undefined;
    const { pos = '' } = line.words[from - 1] ?? {};
    if (pos !== 'NOUN' && pos !== 'ADJ') return undefined;
  }
  return undefined;
} // oxfmt-ignore

/** "the Peru-Chile treaty" begins with the first of the two. */
function otherParty(line: Line, from: number, names: Names): number {
  const other = keyAt(line, from - 1) === '-' ? names.get(from - 1) : undefined;
  return other?.type === 'Country' ? other.from : from;
}

/** "the extraordinary session of the Andean Council (AC)" */
function gathering(line: Line, at: number, names: Names): Found | undefined {
  if (!GATHERINGS.has(keyAt(line, at)) || keyAt(line, at + 1) !== 'of') return undefined;
  const name = line.found.get(keyAt(line, at + 2) === 'the' ? at + 3 : at + 2);
  if (name?.kind !== 'name' || !HOLDERS.has(name.type)) return undefined;
  const { to } = name;
  const short = line.found.get(to + 1);
  const isShort = keyAt(line, to) === '(' && short !== undefined && keyAt(line, short.to) === ')';
  return nominal('Event', describedFrom(line, at, names), isShort ? short.to + 1 : to);
}

/** "practical cooperation on regional and global challenges", "counternarcotics cooperation" */
function together(line: Line, at: number, names: Names): Found | undefined {
  if (!TOGETHER.has(keyAt(line, at))) return undefined;
  const from = describedFrom(line, at, names);
  const to = topicTo(line, at + 1);
  // "Greater cooperation" is none in particular.
  const isAbout = to > at + 1 || (from < at && line.words[at - 1]?.pos !== 'ADJ');
  return isAbout ? nominal('Agreement', from, to) : undefined;
}

/** "climate, health, and clean energy": nouns and commas up to an "and". */
function isListBehind(line: Line, at: number): boolean {
  let commas = 0;
  for (let next = at; next < at + MOST_OF_LIST; next++) {
    const { pos, key } = line.words[next] ?? { pos: '', key: '' };
    if (key === ',') commas += 1;
    else if (key === 'and' && commas > 0) return true;
    else if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ' && key !== '-') return false;
  }
  return false;
}

/** Behind "on", "in" or "against" and the nouns that follow. */
function topicTo(line: Line, at: number): number {
  if (!['on', 'against'].includes(keyAt(line, at))) return at;
  let to = at;
  const isList = isListBehind(line, at + 1);
  for (let next = at + 1; next < at + (isList ? MOST_OF_LIST : MOST_WORDS); next++) {
    const { pos, key } = line.words[next] ?? { pos: '', key: '' };
    if (pos === 'NOUN' || pos === 'PROPN') to = next + 1;
    else if (key === ',' && isList) continue;
    else if (pos !== 'ADJ' && !['and', '-'].includes(key) && !(pos === 'VERB' && key.endsWith('ed') && next === at + 1)) break;
  }
  return to;
} // oxfmt-ignore

function nominal(type: EntityType, from: number, to: number): Found {
  return { from, to, type, kind: 'nominal', why: 'a noun that stands for it' };
}
