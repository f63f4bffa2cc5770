import { isDeepStrictEqual } from 'node:util';
import { relationsOf } from '../witnesses.ts';
import { drawnIn, text, type Drawn, type Loaded } from './loaded.ts';

const FOLDED = [
  'status',
  'contested',
  'periods',
  'certain',
  'shownOn',
  'inferred',
  'hedged',
  'caption',
] as const;

/** Lines that are not as the seed's claims fold: other periods, contested or not, firmer or weaker. */
export function misfolded({ graph, packages }: Loaded): string[] {
  const drawn = new Map(drawnIn(graph).map((line) => [line.key, line]));
  const folded = new Map(relationsOf(packages).map((edge) => [edge.key, edge]));
  return [
    ...[...drawn.keys()].filter((key) => !folded.has(key)).map((key) => `${key} follows from no claim`),
    ...[...folded].flatMap(([key, edge]) => {
      const line = drawn.get(key);
      if (line === undefined) return [`${key} is missing`];
      return FOLDED.filter((name) => !isDeepStrictEqual(line.properties[name], edge[name])).map(
        (name) => `${key} has another ${name} than its claims fold to`,
      );
    }),
  ];
}

interface Case {
  line: string;
  periods: string[];
  shownOn: string[];
  status: string;
  qualifiers?: Record<string, string[]>;
}

const COALITION = 'organization/global-coalition-to-address-synthetic-drug-threats';
const LABORATORY = 'agency/institute-of-forensic-science';
const LAB_SANCTION = 'sanction/2020-institute-of-forensic-science';

/** As read from the texts by hand. None is contested: what changed, ended or resumed is no contradiction. */
const CASES: readonly Case[] = [
  {
    line: `${LAB_SANCTION} TARGETS ${LABORATORY}`,
    periods: ['2020/2024-01'],
    shownOn: ['2020'],
    status: 'asserted',
  },
  {
    line: `country/united-states SANCTIONED ${LABORATORY}`,
    periods: ['2020/2024-01'],
    shownOn: ['2020'],
    status: 'asserted',
  },
  {
    line: 'country/china COOPERATES_WITH country/united-states',
    qualifiers: { in: ['topic/counternarcotics'] },
    periods: ['/2022-12-31'],
    shownOn: [],
    status: 'said',
  },
  {
    line: 'country/china COOPERATES_WITH country/united-states',
    qualifiers: { in: ['topic/climate-change'] },
    periods: ['2023-11/'],
    shownOn: ['2024-01'],
    status: 'asserted',
  },
  {
    line: `country/china STANCE_ON ${COALITION}`,
    qualifiers: { position: ['undecided'] },
    periods: ['/'],
    shownOn: ['2023-06'],
    status: 'said',
  },
  {
    line: `country/china STANCE_ON ${COALITION}`,
    qualifiers: { position: ['abstained'] },
    periods: ['/'],
    shownOn: ['2024'],
    status: 'asserted',
  },
  {
    line: 'person/nancy-pelosi HOLDS_POSITION agency/us-house-of-representatives',
    periods: ['/2024-01'],
    shownOn: ['2022-08'],
    status: 'asserted',
  },
  {
    line: 'country/china CAUSES event/us-fentanyl-crisis',
    periods: ['/'],
    shownOn: ['2024-01'],
    status: 'denied',
  },
];

/** Of the cases, those that are not in the graph as the texts tell them. */
export function mistimed({ graph }: Loaded): string[] {
  const drawn = drawnIn(graph);
  return CASES.flatMap(({ line, qualifiers = {}, ...told }) => {
    const found = drawn.filter((one) => isOf(one, { line, qualifiers }));
    const [only] = found;
    if (only === undefined || found.length > 1) return [`${line}: ${found.length} lines, not one`];
    const wanted = { ...told, contested: false };
    return Object.entries(wanted)
      .filter(([name, value]) => !isDeepStrictEqual(only.properties[name], value))
      .map(([name]) => `${line}: ${name} is ${text(JSON.stringify(only.properties[name]))}`);
  });
}

function isOf(
  { from, type, to, properties }: Drawn,
  { line, qualifiers }: Required<Pick<Case, 'line' | 'qualifiers'>>,
): boolean {
  const isSo = Object.entries(qualifiers).every(([name, value]) =>
    isDeepStrictEqual(properties[name], value),
  );
  return `${from} ${type} ${to}` === line && isSo;
}
