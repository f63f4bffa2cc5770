/** Closed classes of words, which are what they are whatever a model guesses. In lower case. */
const set = (words: string) => new Set(words.split(' '));

export const PREPOSITIONS = set(
  'of in on at by for from to with within into against under over between among through during after before following as near across toward towards about regarding concerning including like alongside onto via per without upon behind outside inside around since until despite',
);
export const RELATIVES = set('who whom which whose');
export const SUBORDINATORS = set(
  'that if when while because although though unless whether where how why whereas so',
);
export const CONJUNCTIONS = set('and or & but nor');
export const PERSONAL = set('he she they it we i you him her them us me');
export const POSSESSIVE = set('his her their its our my your');
export const DETERMINERS = set(
  'the a an this that these those both all some any each every no another other several many most',
);
export const TIMES = set(
  'today yesterday tomorrow now recently earlier later currently previously subsequently then already also again soon',
);
export const BE = set('be is are was were been being am');
export const MODALS = set('will would shall should may might can could must');
/** They take no object of their own: the verb after them says what is done. */
export const HELPERS = set('be have do will would shall should may might can could must');

/** Several words that are one preposition. */
export const LONG_PREPOSITIONS: readonly (readonly string[])[] = [
  'pursuant to', 'according to', 'because of', 'along with', 'together with', 'in response to', 'on behalf of',
  'as part of', 'in coordination with', 'in accordance with', 'in connection with', 'due to', 'such as', 'instead of',
  'in addition to', 'prior to', 'based on', 'close to', 'in support of', 'under the terms of',
  'as well as',
].map((words) => words.split(' ')); // oxfmt-ignore

/** Verbs that tell whom the next verb is about: "charged X with conspiring", "urged X to join". */
export const OBJECT_CONTROL = set(
  'charge accuse indict sanction designate urge ask order call force help allow encourage convict sentence arrest enable list add suspect find blacklist prevent stop invite want permit require press pressure direct tell request authorize warn target hold extradite',
);
/** What is said to have been done by whoever is charged with it, accused of it, or sanctioned for it. */
export const ALLEGING = set(
  'charge accuse indict allege sanction designate suspect list add blacklist target arrest',
);
/** What follows is aimed at, not done. */
export const WANTING = set(
  'want seek hope ask urge call demand request aim wish plan intend attempt try encourage press pressure offer propose order need require consider prepare',
);
export const PLANNING = set(
  'plan agree pledge commit vow promise intend schedule expect decide resolve prepare set',
);
export const SAYING = set(
  'say state add tell note claim report announce declare argue insist stress emphasize affirm explain remark warn allege write confirm acknowledge',
);
export const DENYING = set('deny reject refuse dispute decline');
/** Participles after a noun that describe it, whatever follows. */
export const DESCRIBING = set(
  'locate base know link associate affiliate own control lead headquarter head involve accuse suspect tie run call name title domicile register operate chair',
);

const IRREGULAR = set(
  'held led known run sold sent built made taken given found met told kept brought sought bought seen done hit set put begun shown drawn written spoken chosen stolen',
);
/** May this form be a past participle? */
export function isParticiple(word: string): boolean {
  return /(?:ed|en)$/.test(word) || IRREGULAR.has(word);
}

/** Verbs that are nouns too: their form of the present -> the verb. */
export const PRESENT: ReadonlyMap<string, string> = new Map(
  'control export import fight support target cooperate market finance head partner work visit attack back fund charge warn blame produce combat counter call own lead fuel claim monitor ban track ship traffic stem host chair launder share plan sanction trade deal flood poison'
    .split(' ')
    .map((verb) => [`${verb}s`, verb]),
);

/** Verbs that are nouns too in this form: "smuggling" -> "smuggle". */
export const DOING: ReadonlyMap<string, string> = new Map(
  'smuggling:smuggle trafficking:traffic laundering:launder importing:import exporting:export distributing:distribute shipping:ship supplying:supply supporting:support financing:finance funding:fund selling:sell manufacturing:manufacture producing:produce controlling:control leading:lead targeting:target attacking:attack violating:violate'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
