/** How the verbs of the ontology's phrases are said after "was to": met -> meet. */
const INFINITIVES: Readonly<Record<string, string>> = {
  is: 'be', was: 'be', has: 'have', had: 'have', abstained: 'abstain', accuses: 'accuse',
  adopted: 'adopt', advocates: 'advocate', announced: 'announce', arrested: 'arrest', attacked: 'attack',
  attended: 'attend', brought: 'bring', called: 'call', came: 'come', carried: 'carry', causes: 'cause',
  charged: 'charge', claims: 'claim', comes: 'come', commented: 'comment', concerns: 'concern', contains: 'contain',
  controls: 'control', cooperates: 'cooperate', coordinates: 'coordinate', criticized: 'criticize', develops: 'develop',
  enabled: 'enable', ended: 'end', exports: 'export', extradited: 'extradite', filed: 'file', gave: 'give', got: 'get',
  harmed: 'harm', hosted: 'host', imposed: 'impose', includes: 'include', invited: 'invite', launched: 'launch',
  leads: 'lead', led: 'lead', lies: 'lie', lifted: 'lift', made: 'make', met: 'meet', monitors: 'monitor', opened: 'open', owns: 'own',
  pioneered: 'pioneer', praised: 'praise', pressured: 'pressure', produces: 'produce', promised: 'promise',
  promotes: 'promote', recognises: 'recognise', refused: 'refuse', regulates: 'regulate', rejects: 'reject',
  represents: 'represent', rests: 'rest', resulted: 'result', resumed: 'resume', sanctioned: 'sanction', sells: 'sell',
  sent: 'send', signed: 'sign', sought: 'seek', spoke: 'speak', supplies: 'supply', supports: 'support',
  suspended: 'suspend', takes: 'take', talked: 'talk', targets: 'target', took: 'take', traffics: 'traffic',
  visited: 'visit', warned: 'warn', works: 'work',
}; // oxfmt-ignore

/** "is part of" -> "be part of", "attended and spoke at" -> "attend and speak at"; null where the table has no such verb. */
export function toInfinitive(phrase: string): string | null {
  const [first = null, ...more] = phrase
    .split(' and ')
    .map((words) => {
      const [verb = '', ...rest] = words.split(' ');
      const infinitive = INFINITIVES[verb];
      return { words, turned: infinitive === undefined ? null : [infinitive, ...rest].join(' ') };
    })
    .map(({ words, turned }, at) => (at === 0 ? turned : (turned ?? words)));
  return first === null ? null : [first, ...more].join(' and ');
}

const PLURALS: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have' };

const ONE_OF_SEVERAL = /^(is|was) an? (\w+)(?= |$)/;

/** Whatever agrees with several but for the verb: "is a member of" -> "is members of". */
export function ofSeveral(phrase: string): string {
  return phrase.replace(ONE_OF_SEVERAL, '$1 $2s').replace('whether it would', 'whether they would');
}

/** As it is said of several: "is a member of" -> "are members of", "leads" -> "lead"; "met" stays. */
export function toPlural(phrase: string): string {
  return ofSeveral(phrase)
    .split(' and ')
    .map((words) => {
      const [verb = '', ...rest] = words.split(' ');
      const present = verb.endsWith('s') ? INFINITIVES[verb] : undefined;
      return [PLURALS[verb] ?? present ?? verb, ...rest].join(' ');
    })
    .join(' and ');
}

/** After these an adverb stands, before all other verbs: "is allegedly part of", "allegedly met". */
const BEFORE_ADVERBS = /^(is|are|was|were) /;

/** The adverbs in their place. */
export function withAdverbs(phrase: string, adverbs: readonly string[]): string {
  if (adverbs.length === 0) return phrase;
  const words = adverbs.join(' and ');
  const verb = BEFORE_ADVERBS.exec(phrase)?.[0];
  return verb === undefined ? `${words} ${phrase}` : `${verb}${words} ${phrase.slice(verb.length)}`;
}

/** A preposition at the end goes before "which": "took part in" -> "in which ... took part". */
const PREPOSITIONS = /^(.+) (of|to|in|by|with|into|from|at|against|than)$/;
/** Whose sense it would change. */
const STAY_WHOLE: ReadonlySet<string> = new Set(['resulted in']);

/** The words before "which" and those behind the subject. */
export function splitAtPreposition(phrase: string): { preposition: string; rest: string } {
  const found = STAY_WHOLE.has(phrase) ? null : PREPOSITIONS.exec(phrase);
  return { preposition: found?.[2] ?? '', rest: found?.[1] ?? phrase };
}
