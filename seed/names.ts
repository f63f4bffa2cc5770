import type { EntityType } from '#contract/ontology';
import { pick, weighted, type Random } from './generate.ts';
import { BODIES, COMPANIES, PEOPLE, PLACES, SUBSTANCES } from './name-parts.ts';

export interface Invented {
  name: string;
  aliases: string[];
}

/** How often one more name is tried where somebody bears it already: some share theirs, as people do. */
const TRIES = 4;

/** A source of invented names, mostly different ones, of the length and make that names have, two letters and up. */
export function toNames(random: Random): (type: EntityType) => Invented {
  const taken = new Set<string>();
  return (type) => {
    for (let left = TRIES; ; left -= 1) {
      const invented = (MAKERS[type] ?? organization)(random);
      if (taken.has(invented.name) && left > 0) continue;
      taken.add(invented.name);
      return invented;
    }
  };
}

const MAKERS: Partial<Record<EntityType, (random: Random) => Invented>> = {
  Person: person,
  Company: company,
  Organization: organization,
  Agency: agency,
  Event: event,
  Place: (random) => plain(town(random)),
  Substance: substance,
  Country: country,
};

function person(random: Random): Invented {
  const culture = weighted(
    PEOPLE.map((one) => [one, one.share] as const),
    random,
  );
  const last = `${pick(culture.last, random)}${pick(culture.endings, random)}`;
  if (culture.order === 'last-first') {
    const given = [
      pick(culture.first, random),
      ...(random() < 0.65 ? [pick(culture.first, random)] : []),
    ].join('');
    const name = `${last} ${capital(given)}`;
    return { name, aliases: random() < 0.2 ? [`${capital(given)} ${last}`] : [] };
  }
  const first = pick(culture.first, random);
  const more = random();
  const second = pick(culture.first, random);
  const family =
    more < 0.25 && culture.share < 0.3
      ? `${last} ${pick(culture.last, random)}${pick(culture.endings, random)}`
      : last;
  const name = more > 0.85 ? `${first} ${second} ${family}` : `${first} ${family}`;
  return { name, aliases: random() < 0.25 ? [`${first.slice(0, 1)}. ${last}`] : [] };
}

function company(random: Random): Invented {
  if (random() < 0.06) return plain(letters(random));
  const stem =
    random() < 0.5
      ? town(random)
      : `${pick(PEOPLE[1]?.last ?? [], random)}${pick(PEOPLE[1]?.endings ?? [], random)}`;
  const sector = pick(COMPANIES.sector, random);
  const second = random() < 0.25 ? ` ${pick(COMPANIES.sector, random)}` : '';
  const name = `${stem} ${sector}${second} ${pick(COMPANIES.form, random)}`.trim();
  return { name, aliases: random() < 0.2 ? [`${stem} ${sector}`] : [] };
}

function organization(random: Random): Invented {
  if (random() < 0.05) return plain(letters(random));
  const about = random() < 0.3 ? ` for ${pick(BODIES.of, random)}` : '';
  return plain(`${town(random)} ${pick(BODIES.group, random)}${about}`);
}

function agency(random: Random): Invented {
  const where = random() < 0.5 ? country(random).name : town(random);
  const kind = `${pick(BODIES.kind, random)} of ${pick(BODIES.of, random)}`;
  return plain(random() < 0.7 ? `${kind} of ${where}` : `${where} ${kind}`);
}

function event(random: Random): Invented {
  return plain(`${town(random)} ${pick(BODIES.event, random)} on ${pick(BODIES.of, random)}`);
}

function substance(random: Random): Invented {
  const { first, middle, last } = SUBSTANCES;
  const name = `${pick(first, random)}${pick(middle, random)}${pick(random() < 0.3 ? first : [''], random)}${pick(last, random)}`;
  return plain(random() < 0.3 ? `${1 + Math.floor(random() * 9)}-${name}` : name);
}

function country(random: Random): Invented {
  return plain(`${pick(PLACES.first, random)}${pick(PLACES.middle, random)}${pick(PLACES.country, random)}`);
}

function town(random: Random): string {
  const { first, middle, town: ends } = PLACES;
  const inner = random() < 0.5 ? '' : pick(first, random).toLowerCase();
  return `${pick(first, random)}${pick(middle, random)}${inner}${pick(ends, random)}`;
}

/** What goes by its first letters. */
function letters(random: Random): string {
  const count = 2 + Math.floor(random() * 3);
  return Array.from({ length: count }, () => String.fromCodePoint(65 + Math.floor(random() * 26))).join('');
}

function plain(name: string): Invented {
  return { name, aliases: [] };
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
