import { isOfBodies, joined, nationIn, neighbours, ofPairs, partiesIn, sharing } from './beside.ts';
import type { Bodies } from './bodies.ts';
import type { Found } from './found.ts';
import type { Read } from './sentences.ts';
import type { Part } from './series.ts';
import type { Known } from './units.ts';

/** What follows from how names stand beside each other, without a verb or a noun that joins them. */
export interface Shape {
  readonly id: string;
  readonly about: string;
  readonly find: (read: Read, around: { known: Known; bodies: Bodies }) => Iterable<Found>;
  readonly examples: readonly (readonly [sentence: string, ...claims: readonly string[]])[];
}

const BODIES = new Set(['Agency', 'Organization', 'Company']);
const LAND = new Set(['Country', 'Place']);
/** Spoken to or met at a place, and not based there. */
const MET_THERE =
  /\b(?:reporters|journalists|correspondents|officials|leaders|ministers|diplomats|lawmakers)\b/i;
const FIRMS = new Set(['Company', 'Organization', 'Agency', 'Group', 'Person']);

export const SHAPES: readonly Shape[] = [
  {
    id: 'structure/owner',
    about: 'A body named as another’s is part of it.',
    *find({ parts }) {
      for (const { phrase } of parts) {
        const { owner, head } = phrase;
        if (owner === null || head === null || !BODIES.has(owner.type)) continue;
        if (BODIES.has(head.type)) yield joined('structure/owner', 'PART_OF', head, owner);
      }
    },
    examples: [['The [Agency:Commerce Department]’s [Agency:Bureau of Trade] published the rule.', 'Bureau of Trade PART_OF Commerce Department']],
  },
  {
    id: 'structure/body-of',
    about: 'A body named as “of” another body is part of it.',
    *find({ parts, nodes }) {
      for (const [part, refs] of ofPairs(parts, nodes)) {
        if (part.phrase.head === null || !BODIES.has(part.phrase.head.type) || part.phrase.head.type === 'Company') continue;
        for (const ref of refs) if (BODIES.has(ref.type) && ref.type !== 'Company') yield joined('structure/body-of', 'PART_OF', part.phrase.head, ref);
      }
    },
    examples: [['Officers of the [Agency:Criminal Division] of the [Agency:Justice Department] spoke.', 'Criminal Division PART_OF Justice Department']],
  },
  {
    id: 'structure/body-of-named',
    about: 'A body whose name says of which other body it is belongs to that one.',
    *find({ parts }, { bodies }) {
      for (const { phrase } of parts)
        for (const { ref, low } of phrase.units) {
          const whole = ref !== null && BODIES.has(ref.type) ? / (?:of|at|within) the (\p{L}[^,]+)$/u.exec(low)?.[1] : undefined;
          if (ref === null || whole === undefined) continue;
          const other = bodies.agencies(whole).find(({ id }) => id !== ref.id);
          if (other !== undefined) yield joined('structure/body-of-named', 'PART_OF', ref, bodies.find('Agency', [other.name], ref));
        }
    },
    examples: [['The [Agency:Justice Department] spoke. The [Agency:Drug Office of the Justice Department] agreed.', 'Drug Office of the Justice Department PART_OF Justice Department']],
  },
  {
    id: 'structure/body-before',
    about: 'A body whose name stands directly before that of an office of it has that office as a part.',
    *find({ parts }) {
      for (const { phrase } of parts) {
        for (const [first, second] of neighbours(phrase.units))
          if (first.kind === 'name' && BODIES.has(first.type) && second.type === 'Agency' && first.type !== 'Company') yield joined('structure/body-before', 'PART_OF', second, first);
      }
    },
    examples: [['The [Organization:Labour Party] [Agency:International Office] replied.', 'International Office PART_OF Labour Party']],
  },
  {
    id: 'structure/agency-of-country',
    about: 'A body of a state named with the state’s name, adjective or possessive is an agency of that state.',
    *find({ parts }, { known, bodies }) {
      for (const { phrase } of parts) {
        const { head, owner, before, units } = phrase;
        for (const unit of units) {
          if (unit.ref?.type !== 'Agency') continue;
          // "Peruvian security forces" too: the land stands within the words.
          const own = unit.inner.find(({ type }) => type === 'Country') ?? nationIn(unit, known, bodies);
          if (own !== null && own !== undefined) yield joined('structure/agency-of-country', 'AGENCY_OF', unit.ref, own);
        }
        for (const [n, { ref }] of units.entries()) {
          const nation = (units[n - 1]?.pos === 'PART' ? units[n - 2] : units[n - 1])?.ref;
          if (ref?.type === 'Agency' && ref !== head && nation?.type === 'Country') yield joined('structure/agency-of-country', 'AGENCY_OF', ref, nation);
        }
        if (head?.type !== 'Agency') continue;
        const country = [owner, ...before].find((ref) => ref?.type === 'Country');
        if (country) yield joined('structure/agency-of-country', 'AGENCY_OF', head, country);
      }
    },
    examples: [['The [Country:Peruvian] [Agency:Ministry of Health] agreed.', 'Ministry of Health AGENCY_OF Peruvian']],
  },
  {
    id: 'structure/agency-of',
    about: 'A ministry, army or police “of” a country is an agency of it.',
    *find({ parts, nodes }) {
      for (const [part, refs] of ofPairs(parts, nodes)) {
        if (part.phrase.head?.type !== 'Agency') continue;
        for (const ref of refs) if (ref.type === 'Country') yield joined('structure/agency-of', 'AGENCY_OF', part.phrase.head, ref);
      }
    },
    examples: [['The [Agency:Ministry of Finance] of [Country:Chile] paid.', 'Ministry of Finance AGENCY_OF Chile']],
  },
  {
    id: 'origin/based',
    about: '“X-based” says where somebody is based.',
    *find({ parts, nodes }) {
      for (const part of parts) {
        const { units, head } = part.phrase;
        const at = units.findIndex(({ low }, n) => n > 1 && low === 'based' && ['-', '‑'].includes(units[n - 1]?.text ?? ''));
        const land = units[at - 2]?.ref;
        if (land && LAND.has(land.type) && head !== null && head !== land && FIRMS.has(head.type)) {
          for (const one of [head, ...sharing(part, nodes)]) yield joined('origin/based', 'BASED_IN', one, land);
        }
        if (head?.kind === 'nominal' && /[-‑ ]based\b/.test(units.at(-1)?.low ?? '')) {
          const inner = units.at(-1)?.inner.find(({ type }) => LAND.has(type));
          if (inner !== undefined) yield joined('origin/based', 'BASED_IN', head, inner);
        }
      }
    },
    examples: [['The [Country:Peru]-based [Company:Andes Trading] closed.', 'Andes Trading BASED_IN Peru']],
  },
  {
    id: 'origin/group-of-nation',
    about: 'A group or firm described by an adjective of nationality is of that nation.',
    *find({ parts }, { known }) {
      for (const { phrase } of parts) {
        const last = phrase.units.at(-1);
        const { head } = phrase;
        if (head === null || last === undefined) continue;
        if (head.kind === 'nominal' && (head.type === 'Group' || head.type === 'Company' || head.type === 'Person')) {
          const nation = last.inner.find(({ type, kind }) => type === 'Country' && (kind === 'demonym' || kind === 'name'));
          if (nation === undefined || !standsBeforeNoun(last.low.slice(0, nation.start - head.start))) continue;
          const tail = last.low.slice(nation.end - head.start);
          const lead = /\b(in|at|from)\s+(?:the\s+)?$/.exec(last.low.slice(0, nation.start - head.start))?.[1];
          // People "from" a land may have left it; firms have their seat there.
          if (lead === 'from' && !isOfBodies(known.get(head.id))) continue;
          if (lead !== undefined) yield joined('origin/in', 'BASED_IN', head, nation);
          else if (!/^[-‑ ]?(based|linked|backed)/.test(tail) && !/official|minister|government|force|soldier|troop|police|agent|prosecutor|judge|court|lawmaker|diplomat|authorit|regulator|navy|army|envoy/.test(last.low)) yield joined('origin/group-of-nation', 'NATIONAL_OF', head, nation);
        } else if (head.kind === 'name' && ['Company', 'Person'].includes(head.type)) {
          const nation = phrase.before.find(({ kind, type }) => kind === 'demonym' && type === 'Country');
          const noun = phrase.units.at(-2)?.low ?? '';
          if (nation !== undefined && /^(national|citizen|company|firm|bank|businessman|businesswoman|conglomerate|manufacturer|refiner|supplier)s?$/.test(noun)) yield joined('origin/group-of-nation', 'NATIONAL_OF', head, nation);
        }
      }
    },
    examples: [['Police arrested [Group:three [Country:Peruvian] nationals] there.', 'three Peruvian nationals NATIONAL_OF Peruvian']],
  },
  {
    id: 'origin/in-land',
    about: 'A firm or a group of them “in” a country is based there.',
    *find({ nodes }, { known }) {
      for (const [n, node] of nodes.entries()) {
        const [preposition, next] = [nodes[n + 1], nodes[n + 2]];
        if (node.is !== 'series' || preposition?.is !== 'preposition' || next?.is !== 'series') continue;
        const firm = node.series.parts.at(-1)?.phrase.head;
        // "three firms from Peru"; but Andes Trading may ship from there.
        if (preposition.word !== 'in' && !(preposition.word === 'from' && firm?.type === 'Group' && isOfBodies(known.get(firm.id)))) continue;
        const land = next.series.parts[0]?.phrase.head;
        if (firm && land && LAND.has(land.type) && (firm.type === 'Company' || (firm.type === 'Group' && firm.kind === 'nominal' && !MET_THERE.test(known.get(firm.id)?.name ?? '')))) yield joined('origin/in-land', 'BASED_IN', firm, land);
      }
    },
    examples: [['Police raided [Company:Andes Trading] in [Country:Peru].', 'Andes Trading BASED_IN Peru']],
  },
  {
    id: 'origin/organization-of-country',
    about: 'An organization named as a country’s is based there.',
    *find({ parts }) {
      for (const { phrase } of parts) {
        const { owner, head } = phrase;
        if (owner?.type === 'Country' && head !== null && head.kind === 'name' && (head.type === 'Organization' || head.type === 'Company')) yield joined('origin/organization-of-country', 'BASED_IN', head, owner);
      }
    },
    examples: [['Members of [Country:Peru]’s [Organization:Norte Cartel] fled.', 'Norte Cartel BASED_IN Peru']],
  },
  {
    id: 'origin/of-place',
    about: 'Somebody with an age and “of” a place lives there.',
    *find({ parts, nodes, trimmed }) {
      const aged = (part: Part) => part.phrase.head !== null && trimmed.aged.has(part.phrase.head.start);
      for (const [part, refs] of ofPairs(parts, nodes)) {
        const { head } = part.phrase;
        const place = refs.find(({ type }) => LAND.has(type));
        if (head?.type === 'Person' && place !== undefined && aged(part)) yield joined('origin/of-place', 'BASED_IN', head, place);
      }
    },
    examples: [['[Person:Ana Ruiz], 41, of [Place:Lima], was tried.', 'Ana Ruiz BASED_IN Lima']],
  },
  {
    id: 'structure/place-in',
    about: 'A place followed by a comma and a country lies there.',
    *find({ trimmed }) {
      for (const { place, land } of trimmed.within) yield joined('structure/place-in', 'LOCATED_IN', place, land);
    },
    examples: [['They met in [Place:Arequipa], [Country:Peru], on Monday.', 'Arequipa LOCATED_IN Peru', 'Event HELD_IN Arequipa']],
  },
  {
    id: 'supply/precursor',
    about: 'A precursor named after a drug is used to make it.',
    *find({ parts }, { known, bodies }) {
      for (const { phrase } of parts) {
        for (const { ref, low, inner } of phrase.units) {
          if (ref?.type !== 'Substance' || !/\bprecursor/.test(low)) continue;
          const drug = inner.find(({ type }) => type === 'Substance')?.id ?? bodies.named('Substance').find(({ name, id }) => id !== ref.id && low.startsWith(`${name.toLowerCase()} `))?.id;
          if (drug !== undefined) yield joined('supply/precursor', 'USED_TO_MAKE', ref, bodies.find('Substance', [known.get(drug)?.name ?? ''], ref));
        }
      }
    },
    examples: [['They sold [Substance:fentanyl precursors]. They never sold [Substance:fentanyl].', 'fentanyl precursors USED_TO_MAKE fentanyl']],
  },
  {
    id: 'meetings/of-body',
    about: 'A meeting or session of a body concerns it, one of talks is part of them.',
    *find({ parts }) {
      for (const { phrase } of parts)
        for (const { ref, inner, low } of phrase.units) {
          if (ref?.type !== 'Event' || !/\b(?:meeting|session|round|plenary|summit|ministerial) of /.test(low)) continue;
          for (const whole of inner) {
            if (whole.type === 'Event') yield joined('meetings/of-body', 'PART_OF', ref, whole);
            if (whole.type === 'Organization') yield joined('meetings/of-body', 'CONCERNS', ref, whole);
          }
        }
    },
    examples: [['The [Event:second session of the [Organization:Andean Council]] ended.', 'second session of the Andean Council CONCERNS Andean Council']],
  },
  {
    id: 'agreements/between',
    about: 'An agreement whose name begins with two countries is theirs.',
    *find({ parts }, { known, bodies }) {
      for (const { phrase } of parts) {
        for (const unit of phrase.units) {
          if (unit.ref?.type !== 'Agreement') continue;
          const parties = unit.inner.filter(({ type }) => type === 'Country');
          const named = parties.length > 1 ? parties : partiesIn(unit, known, bodies);
          for (const party of named) yield joined('agreements/between', 'PARTY_TO', party, unit.ref);
        }
      }
    },
    examples: [['The [Agreement:[Country:Peru]-[Country:Chile] extradition treaty] applies.', 'Peru PARTY_TO Peru-Chile extradition treaty', 'Chile PARTY_TO Peru-Chile extradition treaty']],
  },
]; // oxfmt-ignore

/** "three current Peruvian nationals", not "firms that support Peruvian miners". */
function standsBeforeNoun(words: string): boolean {
  return (
    /\b(?:in|at|from)\s+(?:the\s+)?$/.test(words) ||
    !/\b(?:of|for|to|in|from|with|that|who|which|by|on|\p{L}+ing|involved|linked)\b/u.test(words)
  );
}
