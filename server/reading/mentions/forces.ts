import { wordSet } from './lexicon.ts';
import { keyAt, type Found, type Line } from './line.ts';

/** Bodies of a state that are called by what they are. */
const FORCES = wordSet(
  'military army navy police militia coastguard gendarmerie judiciary parliament court courts',
);
/** Of these the word before belongs to it: "security forces". */
const KINDS = wordSet('armed security defense defence special border naval air law-enforcement paramilitary');
const OWN = wordSet("'s ’s ' ’");

/** "Peruvian security forces", "Peru's military", "a Peruvian court": bodies of a land without a name. */
export function findForces(line: Line): void {
  const names = new Map([...line.found.values()].map((found) => [found.to, found]));
  for (let at = 1; at < line.words.length; at++) {
    const isForces = keyAt(line, at) === 'forces' && KINDS.has(keyAt(line, at - 1));
    if (!isForces && !FORCES.has(keyAt(line, at))) continue;
    // "the Peruvian police chief", "military aid"
    if (['NOUN', 'PROPN'].includes(line.words[at + 1]?.pos ?? '') || keyAt(line, at + 1) === '-' || line.taken[at] === true) continue;
    const land = landBefore(line, isForces ? at - 1 : at, names);
    if (land !== undefined) line.nominals.push({ from: land.from, to: at + 1, type: 'Agency', kind: 'nominal', why: 'a body of a land' });
  }
} // oxfmt-ignore

function landBefore(line: Line, at: number, names: ReadonlyMap<number, Found>): Found | undefined {
  const land = names.get(OWN.has(keyAt(line, at - 1)) ? at - 1 : at);
  return land?.type === 'Country' ? land : undefined;
}
