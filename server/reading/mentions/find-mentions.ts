import type { Mentions } from '../extractor.ts';
import type { Prepared } from '../prepare.ts';
import { findAliases } from './aliases.ts';
import { createCandidates } from './candidates.ts';
import { findBodies } from './bodies.ts';
import { findCompanies, findFounded } from './companies.ts';
import type { Listed } from './lexicon.ts';
import { toLine, type Line } from './line.ts';
import { link, toEntity, toMention } from './link.ts';
import { findFirms } from './firms.ts';
import { findForces } from './forces.ts';
import { findGroups } from './groups.ts';
import { findNamedThings } from './named-things.ts';
import { passOffices } from './offices.ts';
import { impliedBy } from './implied.ts';
import { findHappenings } from './happenings.ts';
import { findInverted } from './inverted.ts';
import { findListed } from './listed.ts';
import { findPersons } from './persons.ts';
import { findPlaces } from './places.ts';
import { findFirmsCalled, findShort, findSurnames } from './later.ts';
import { createTrie } from './trie.ts';
import { findUnknown } from './unknown.ts';

/** In this order: whoever takes words first has them. */
const FINDERS: readonly ((line: Line) => void)[] = [
  passOffices,
  findFounded,
  findInverted,
  findNamedThings,
  findBodies,
  findPlaces,
  findCompanies,
];
/** Then these, when the text is known to speak of these people. */
const LATER: readonly ((line: Line) => void)[] = [findListed, findUnknown, findAliases];

/** Whom a text speaks of, and where: by the lists, by the graph's names, and by how names are built. */
export function findMentions(prepared: Prepared): Mentions {
  const known = createTrie<Listed>();
  for (const { id, type, names } of prepared.known) {
    const listed = {
      id,
      type,
      name: names[0] ?? id,
      kind: 'name',
      why: 'a name of the graph',
      graph: true,
    } as const;
    for (const name of names) known.add(name, listed);
  }
  const lines = prepared.sentences.map((sentence) => toLine(prepared.text, sentence, known));
  for (const line of lines) for (const find of FINDERS) find(line);
  findFirmsCalled(lines);
  for (const line of lines) findPersons(line);
  findSurnames(lines);
  for (const line of lines) for (const find of LATER) find(line);
  findShort(lines);
  for (const line of lines) findGroups(line);
  for (const line of lines) findHappenings(line);
  for (const line of lines) findFirms(line);
  for (const line of lines) findForces(line);
  const linked = link(lines);
  const candidatesOf = createCandidates(prepared.known);
  const beings = [...new Set(linked.map(({ being }) => being))];
  return {
    entities: [
      ...beings.map((being) => toEntity(being, candidatesOf(being))),
      ...impliedBy(lines, new Set(beings.map(({ id }) => id))),
    ],
    mentions: linked.flatMap(toMention),
  };
}
