import type { Arguments } from '../../../server/pictures/arguments.ts';

/** A picture that is shown to readers: of what, and how. Parts of options that are left out are as usual. */
export interface Cited {
  readonly name: string;
  readonly of: Arguments['of'];
  readonly options: object;
}

/** Real results of the five articles; none quotes them. */
export const CITED: readonly Cited[] = [
  {
    name: 'coalition-dark',
    of: { investigation: '01m8he5100h34qvs59e8hemrk8' },
    options: { theme: 'dark', letters: 'large', parts: { sources: false, cards: false } },
  },
  {
    name: 'fentanyl-sanctions',
    of: { investigation: '01m8he5100tzndnc67q9tw3a5d' },
    options: { ground: 'white', parts: { cards: false } },
  },
  {
    name: 'freeze-to-talks-a4-grey',
    of: { investigation: '01m8he5100ejyzg9hzk13fk2f5' },
    options: { paper: 'A4', ink: 'grey', ground: 'white', pageNumbers: true },
  },
  {
    name: 'path-daskal-to-xi',
    of: path('person/jen-daskal', 'person/xi-jinping'),
    options: { title: 'From Jen Daskal to Xi Jinping' },
  },
  {
    name: 'path-blinken-to-wang',
    of: path('person/antony-blinken', 'person/wang-xiaohong'),
    options: { title: 'From Antony Blinken to Wang Xiaohong' },
  },
  {
    name: 'sanctions-lifted',
    of: { query: 'sanctions/lifted', layout: null, given: [] },
    options: { handling: 'For publication' },
  },
];

function path(from: string, to: string): Cited['of'] {
  return { query: 'paths/shortest', layout: 'along', given: [['from', from], ['to', to]] };
} // oxfmt-ignore
