const set = (words: string) => new Set(words.split(' '));

/** The last noun of the name of an office, in the singular. */
export const OFFICES = set(
  'president minister secretary director chairman chairwoman chairperson chair chief commissioner administrator ambassador envoy spokesman spokeswoman spokesperson attorney judge magistrate governor mayor premier chancellor senator representative congressman congresswoman commander officer official deputy adviser advisor executive ceo founder co-founder owner manager head leader superintendent sheriff counselor counsellor coordinator prosecutor consul member speaker premier king queen prince emir sultan pope treasurer comptroller inspector agent employee shareholder partner accountant lawyer professor researcher analyst general-secretary undersecretary vice-president vice-premier vice-minister undersecretary-general employee operative lieutenant boss kingpin',
);
/** They stand before a name like an office and are none. */
export const RANKS = set(
  'mr mrs ms dr mr. mrs. ms. dr. lt lt. gen gen. col col. maj maj. capt capt. sgt sgt. adm adm. general colonel major captain admiral rear sir dame lord lady the hon hon. u.s.',
);

/** Singular forms that the model does not know. */
export function singular(noun: string): string {
  if (OFFICES.has(noun)) return noun;
  if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}

export function isOffice(noun: string): boolean {
  return OFFICES.has(noun) || OFFICES.has(singular(noun));
}

/** Whose they are is said before them or behind "of". */
export const RELATIVES_OF = set(
  'brother sister son daughter father mother wife husband cousin uncle aunt nephew niece spouse sibling stepson stepdaughter stepfather brother-in-law sister-in-law father-in-law son-in-law partner grandson grandfather',
);

export function isRelative(noun: string): boolean {
  return RELATIVES_OF.has(noun) || RELATIVES_OF.has(singular(noun));
}
