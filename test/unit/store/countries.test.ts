import { expect, test } from '@jest/globals';
import { toCountries } from '../../../client/store/countries.ts';
import { aLine, anActor } from '../../ui/support/facts.ts';

const utopia = anActor('Utopia', { id: 'country/utopia', type: 'Country' });
const ruritania = anActor('Ruritania', { id: 'country/ruritania', type: 'Country' });
const ada = anActor('Ada', { countries: [utopia.id, 'country/not-loaded'] });
const office = anActor('Office', { id: 'agency/office', type: 'Agency' });
const rally = anActor('Rally', { id: 'event/rally', type: 'Event' });
const of = (lines: ReturnType<typeof aLine>[]) =>
  Object.fromEntries(
    toCountries({
      nodes: new Map([utopia, ruritania, ada, office].map((node) => [node.id, node])),
      edges: new Map(lines.map((line, at) => [String(at), line])),
    }),
  );

test('an actor has the countries it belongs to, as far as they are on the desk', () => {
  expect(
    of([
      aLine(ada, ruritania, { type: 'NATIONAL_OF', lastDay: null }),
      aLine(office, utopia, { type: 'AGENCY_OF', lastDay: null, status: 'said' }),
      aLine(rally, ruritania, { type: 'HELD_IN', lastDay: 20_200_101 }),
    ]),
  ).toEqual({ [rally.id]: ['Ruritania'], [ada.id]: ['Ruritania', 'Utopia'], [office.id]: ['Utopia'] });
});

test.each([
  ['is only alleged', { status: 'alleged', lastDay: null }],
  ['is hedged', { hedged: true, lastDay: null }],
  ['is over', { lastDay: 20_200_101 }],
  ['is a visit', { type: 'VISITED', lastDay: null }],
] as const)('it does not belong to a country when the line %s', (_why, more) => {
  expect(of([aLine(office, utopia, { type: 'AGENCY_OF', ...more })])).not.toHaveProperty([office.id]);
});
