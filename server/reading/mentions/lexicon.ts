import type { EntityType } from '#contract/ontology';
import { AGENCIES, COMPANIES, ORGANIZATIONS } from '../gazetteers/bodies.ts';
import { COUNTRIES } from '../gazetteers/countries.ts';
import { FIRST_NAMES } from '../gazetteers/first-names.ts';
import { LEADERS } from '../gazetteers/leaders.ts';
import { CHINESE_SURNAMES, KOREAN_SURNAMES, MORE_FIRST_NAMES, PARTICLES } from '../gazetteers/own-names.ts';
import { CITIES, PLACES_WITH_COMMAS, REGIONS, US_CITIES, US_STATES } from '../gazetteers/places.ts';
import { AGREEMENTS, MEASURES } from '../gazetteers/measures.ts';
import { SUBSTANCES } from '../gazetteers/substances.ts';
import { SURNAMES } from '../gazetteers/surnames.ts';
import { localId } from '../ids.ts';
import { createTrie, type Trie } from './trie.ts';

/** Somebody or something of the shipped lists. */
export interface Listed {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly kind: 'name' | 'demonym';
  readonly why: string;
  /** Not of the shipped lists but of the graph: it says that this is a name, and of what. */
  readonly graph?: true;
  /** A city that also stands for the government of this state. */
  readonly capitalOf?: Listed;
}

export interface Lexicon {
  readonly names: Trie<Listed>;
  /** Found whatever the case. */
  readonly substances: Trie<Listed>;
  readonly firstNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly chineseSurnames: ReadonlySet<string>;
  readonly koreanSurnames: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
}

let built: Lexicon | undefined;

/** The shipped lists, put in order when they are first used. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

/** The words of a list of words. */
export function wordSet(...lists: string[]): Set<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/)).filter((word) => word !== ''));
}

function build(): Lexicon {
  const names = createTrie<Listed>();
  const substances = createTrie<Listed>({ anyCase: true });
  addCountries(names);
  for (const [list, why] of PLACE_LISTS) for (const row of list) addRow(names, row, { type: 'Place', why });
  for (const row of rows(AGENCIES)) addRow(names, row, { type: 'Agency', why: 'the list of agencies' });
  for (const row of rows(ORGANIZATIONS))
    addRow(names, row, { type: 'Organization', why: 'the list of organisations' });
  for (const row of parted(COMPANIES)) addRow(names, row, { type: 'Company', why: 'the list of companies' });
  for (const row of rows(MEASURES)) addRow(names, row, { type: 'Measure', why: 'the list of measures' });
  for (const row of rows(AGREEMENTS))
    addRow(names, row, { type: 'Agreement', why: 'the list of agreements' });
  for (const row of rows(LEADERS)) addRow(names, row, { type: 'Person', why: 'the list of heads of states' });
  for (const row of rows(SUBSTANCES))
    addRow(substances, row, { type: 'Substance', why: 'the list of substances' });
  return {
    names,
    substances,
    firstNames: wordSet(FIRST_NAMES, MORE_FIRST_NAMES),
    surnames: wordSet(SURNAMES),
    chineseSurnames: wordSet(CHINESE_SURNAMES),
    koreanSurnames: wordSet(KOREAN_SURNAMES),
    particles: wordSet(PARTICLES),
  };
}

const PLACE_LISTS: readonly (readonly [rows: readonly string[], why: string])[] = [
  [rows(PLACES_WITH_COMMAS), 'the list of cities'],
  [parted(REGIONS), 'the list of regions'],
  [parted(US_STATES), 'the list of states of the United States'],
  [parted(US_CITIES), 'the list of cities of the United States'],
  [parted(CITIES), 'the list of cities and provinces'],
];

function rows(list: string): string[] {
  return list.split('\n').filter((row) => row !== '');
}

/** Rows of which several stand in a line. */
function parted(list: string): string[] {
  return list
    .split(/,\s+|\n/)
    .map((row) => row.trim().replace(/,$/, ''))
    .filter((row) => row !== '');
}

/** `name | other names`, or `name;other;names`. */
function addRow(trie: Trie<Listed>, row: string, { type, why }: { type: EntityType; why: string }): void {
  const [first = '', others = ''] = row.split('|');
  const [name = '', ...more] = [...first.split(';'), ...others.split(';')].filter((part) => part !== '');
  const listed: Listed = { id: localId(type, name), type, name, kind: 'name', why };
  for (const each of new Set([name, ...more])) trie.add(each, listed);
}

function addCountries(trie: Trie<Listed>): void {
  for (const row of rows(COUNTRIES)) {
    const [name = '', names = '', demonyms = '', capitals = ''] = row.split('|');
    const country = { id: localId('Country', name), type: 'Country', name } as const;
    const named: Listed = { ...country, kind: 'name', why: 'the list of countries' };
    const demonym: Listed = { ...country, kind: 'demonym', why: 'the list of peoples' };
    for (const each of new Set([name, ...parts(names)])) trie.add(each, named);
    for (const each of new Set(parts(demonyms).flatMap(withPlural))) trie.add(each, demonym);
    const [best] = parts(capitals);
    if (best === undefined) continue;
    const city = { type: 'Place', kind: 'name', why: 'the list of capitals', capitalOf: named } as const;
    const capital: Listed = { ...city, id: localId('Place', best), name: best };
    for (const each of parts(capitals)) trie.add(each, capital);
  }
}

function parts(list: string): string[] {
  return list.split(';').filter((part) => part !== '');
}

function withPlural(demonym: string): string[] {
  return /[a-z](?:n|i|o)$/.test(demonym) ? [demonym, `${demonym}s`] : [demonym];
}
