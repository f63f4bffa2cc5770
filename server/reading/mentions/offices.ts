import { wordSet } from './lexicon.ts';
import { isCap, keyAt, type Line } from './line.ts';

/** Offices whose words name the body that they lead: what they are of is no mention of it. */
const MINISTERS = wordSet('secretary secretaries undersecretary minister ministers');
const JOINS = wordSet('of for and the &');
/** Only the words of an office before its head: "Treasury Secretary". */
const BODIES = wordSet('state treasury commerce defense justice energy interior labor');

/** Takes the words of an office so that no name is found in them: "Under Secretary of the Treasury for Terrorism". */
export function passOffices(line: Line): void {
  for (let at = 0; at < line.words.length; at++) {
    if (!MINISTERS.has(keyAt(line, at)) || !(isCap(line, at) || keyAt(line, at).startsWith('minister')))
      continue;
    const before = ['under', 'assistant', 'deputy', 'acting'].includes(keyAt(line, at - 1)) ? at - 2 : at - 1;
    if (BODIES.has(keyAt(line, before)) && isCap(line, before)) line.taken[before] = true;
    if (keyAt(line, at + 1) !== 'of' && keyAt(line, at + 1) !== 'for') continue;
    for (let next = at + 1; next < at + 14; next++) {
      const here = line.here[next];
      if (JOINS.has(keyAt(line, next)) && isCapAfterJoins(line, next)) continue;
      if (!isCap(line, next) || (here !== undefined && !isOfOffice(here.listed.type, here.length))) break;
      if (
        line.lex.firstNames.has(keyAt(line, next)) &&
        here === undefined &&
        next > at + 2 &&
        isCap(line, next + 1) &&
        !BODIES.has(keyAt(line, next)) &&
        isCap(line, next - 1)
      )
        break;
      line.taken[next] = true;
    }
  }
}

function isOfOffice(type: string, length: number): boolean {
  return type === 'Agency' && length === 1;
}

function isCapAfterJoins(line: Line, at: number): boolean {
  let next = at;
  while (JOINS.has(keyAt(line, next))) next++;
  return isCap(line, next) && next - at < 3 && line.here[next]?.listed.type !== 'Country';
}
