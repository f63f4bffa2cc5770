import type { Mentions } from '../extractor.ts';
import type { Prepared } from '../prepare.ts';
import { findAliases } from './aliases.ts';
import { findBodies } from './bodies.ts';
import { findCompanies } from './companies.ts';
import type { Listed } from './lexicon.ts';
import { toLine, type Line } from './line.ts';
import { createBeings, toEntity, toMention, type Linked } from './link.ts';
import { findListed } from './listed.ts';
import { findPersons } from './persons.ts';
import { findPlaces } from './places.ts';
import { findShort } from './later.ts';
import { createTrie } from './trie.ts';
import { findUnknown } from './unknown.ts';

/** In this order: whoever takes words first has them. */
const FINDERS: readonly ((line: Line) => void)[] = [
  findPlaces,
  findBodies,
  findCompanies,
  findPersons,
  findListed,
  findUnknown,
  findAliases,
];

/** Whom a text speaks of, and where: by the lists, by the graph's names, and by how names are built. */
export function findMentions(prepared: Prepared): Mentions {
  const known = createTrie<Listed>();
  for (const { id, type, names } of prepared.known) {
    for (const name of names)
      known.add(name, { id, type, name: names[0] ?? name, kind: 'name', why: 'a name of the graph' });
  }
  const lines = prepared.sentences.map((sentence) => toLine(prepared.text, sentence, known));
  for (const line of lines) for (const find of FINDERS) find(line);
  findShort(lines);
  const beings = createBeings();
  const linked: Linked[] = lines.flatMap((line) =>
    line.found
      .toSorted((a, b) => a.from - b.from || b.to - a.to)
      .map((found) => ({ line, found, being: beings.of(line, found) })),
  );
  const entities = beings.all().map(toEntity);
  return { entities, mentions: linked.map(toMention) };
}
