import type { Here, Line } from './line.ts';
import { wordSet } from './lexicon.ts';
import { keyAt } from './line.ts';
import type { Listed } from './lexicon.ts';

/** Capitals that news uses for their government more often than for the city. */
const POWERS = new Set([
  'washington', 'beijing', 'moscow', 'tehran', 'pyongyang', 'brussels', 'london', 'paris', 'berlin', 'tokyo', 'seoul', 'new delhi', 'delhi', 'ankara',
  'jerusalem', 'tel aviv', 'riyadh', 'kyiv', 'kiev', 'islamabad', 'caracas', 'havana', 'ottawa', 'canberra', 'taipei', 'minsk', 'damascus', 'kabul', 'cairo', 'doha', 'hanoi', 'manila',
]); // oxfmt-ignore
const AT = wordSet(`
  in at near outside around from to across visit visited visiting through into inside of downtown central
  leaving left reached via
`);
const ACTORS = wordSet(`
  between with by against pressure pressed urged accused warned told that on for if whether as while but
  because
`);
const ACTS =
  /^(?:said|says|has|had|is|was|will|would|wants|wanted|did|does|could|should|must|may|and|also|announced|denied|accused|agreed|refused|imposed|called|condemned|rejected|urged|responded|claims|claimed|sees|views|considers|insists|remains|continues|hopes|sought|seeks|warned|vowed|told|expects|took|made|plans|welcomed|sanctioned|retaliated|protested|summoned|suspended|halted|never|still)$/;

/** Does the capital stand for its government here? "Beijing said" and "between Washington and Moscow" do, "in Beijing" not. */
export function asGovernment(line: Line, at: number, { listed, length }: Here): Listed | undefined {
  if (listed.capitalOf === undefined) return undefined;
  const [before, after] = [keyAt(line, at - 1), line.words[at + length]];
  const name = line.words
    .slice(at, at + length)
    .map(({ key }) => key)
    .join(' ');
  if (isDateline(line, at, length) || isPart(line, at + length)) return undefined;
  if (!POWERS.has(name)) return undefined;
  if (AT.has(before)) return undefined;
  if (isJoined(line, at, length)) return listed.capitalOf;
  const acts = after !== undefined && (after.pos === 'VERB' || after.pos === 'AUX' || ACTS.test(after.key));
  if (acts && (at === 0 || !['the', 'a'].includes(before))) return listed.capitalOf;
  if (
    after !== undefined &&
    /^['’]s?$/.test(after.text) &&
    !/^(?:streets?|airport|suburbs?|mayor|police|residents?|subway|district)$/.test(
      keyAt(line, at + length + 1),
    )
  )
    return listed.capitalOf;
  return ACTORS.has(before) || line.words[at - 1]?.pos === 'VERB' ? listed.capitalOf : undefined;
}

/** "WASHINGTON – Today, ...", "BEIJING (Reuters)". */
function isDateline(line: Line, at: number, length: number): boolean {
  if (at > 1) return false;
  const next = line.words[at + length];
  return next === undefined || /^[–—\-(,:]$/.test(next.text) || (line.words[at]?.caps === true && next.cap);
}

/** "Beijing-based", "Washington, D.C.", "Moscow Region". */
function isPart(line: Line, next: number): boolean {
  const word = line.words[next];
  if (word?.text === '-') return true;
  return word?.text === ',' && line.here[next + 1]?.listed.type === 'Country';
}

/** "between Beijing and Washington": both act where one does. */
function isJoined(line: Line, at: number, length: number): boolean {
  const next = keyAt(line, at + length);
  const before = keyAt(line, at - 1);
  const other = next === 'and' ? line.here[at + length + 1] : undefined;
  if (other?.listed.capitalOf !== undefined || other?.listed.type === 'Country') return !AT.has(before);
  const last = line.latest;
  return before === 'and' && last?.type === 'Country' && last.to === at - 1;
}
