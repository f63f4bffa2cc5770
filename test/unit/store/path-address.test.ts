import { describe, expect, test } from '@jest/globals';
import { PathQuestion } from '#contract/path-question';
import { MOST_LETTERS, readPathsAddress, toPathsAddress } from '../../../client/store/path-address.ts';

const plain = PathQuestion.parse({ from: ['person/ada'], to: ['person/eve'] });

const WHOLE = PathQuestion.parse({
  mode: 'in-time',
  from: ['person/ada', 'person/ben'],
  to: ['company/acme'],
  via: ['person/cy', 'person/di'],
  avoid: ['person/fay'],
  avoidTypes: ['Country', 'Place'],
  classes: ['actor', 'speech'],
  types: ['MET', 'LEADS'],
  directed: true,
  statuses: ['asserted', 'denied'],
  leastStories: 2,
  leastVoices: 3,
  happened: { from: '2021', to: '2023-06' },
  reported: { from: null, to: '2023-06-30' },
  undated: true,
  hops: 6,
  paths: 25,
  hubs: { all: true, letIn: ['country/freedonia'], threshold: 250 },
});

describe('the address of a question', () => {
  test('holds only what differs from the plain question, to be read by people', () => {
    expect(toPathsAddress(plain)).toBe('/?paths&from=person/ada&to=person/eve');
    expect(toPathsAddress({ ...plain, hops: 6, happened: { from: '2023-06-30', to: '2023-06-30' } })).toBe(
      '/?paths&from=person/ada&to=person/eve&held=2023-06-30&hops=6',
    );
  });

  test.each([
    ['the plain one', plain],
    ['all of it', WHOLE],
    ['one side of a window', { ...plain, happened: { from: null, to: '2023' } }],
    ['the other side', { ...plain, reported: { from: '2023', to: null } }],
  ])('brings back what it was made of: %s', (_, question) => {
    const address = toPathsAddress(question) ?? '';
    expect(readPathsAddress(address.slice(1))).toEqual({ question, troubles: [] });
  });

  test('is not made where it would be longer than what is passed on whole', () => {
    const crowd = Array.from({ length: 10_000 }, (_, at) => `person/nr-${at}`);
    expect(toPathsAddress({ ...plain, avoid: crowd })).toBeNull();
    expect(toPathsAddress({ ...plain, avoid: crowd.slice(0, 100) })?.length).toBeLessThan(MOST_LETTERS);
  });

  test('asks nothing where it does not say so', () => {
    expect(readPathsAddress('?focus=person/ada')).toBeNull();
    expect(readPathsAddress('')).toBeNull();
  });

  test.each([
    ['hops=7', '“hops” leaves out “7”: it takes a whole number from 1 to 6.'],
    ['hops=-1', '“hops” leaves out “-1”: it takes a whole number from 1 to 6.'],
    ['hops=many', '“hops” leaves out “many”: it takes a whole number from 1 to 6.'],
    ['mode=quickest', '“mode” leaves out “quickest”: it takes shortest, next, in-time, joins or shared.'],
    [
      'held=2023-02-30',
      '“held” leaves out “2023-02-30”: it takes a day, month or year, or two of them as 2021..2023-06.',
    ],
    ['undated=maybe', '“undated” leaves out “maybe”: it takes nothing.'],
    ['barred-above=0', '“barred-above” leaves out “0”: it takes a whole number.'],
    ['from=<script>', '“from” leaves out “<script>”: it takes ids such as person/ada, at most 12.'],
    ['sort=name', 'This address asks something this version does not know: “sort”.'],
    ['sort=name&happend=2023', 'This address asks something this version does not know: “sort”, “happend”.'],
  ])('tells what of it cannot be asked, and keeps the rest: %s', (part, trouble) => {
    expect(readPathsAddress(`?paths&to=person/eve&${part}`)).toEqual({
      question: { ...plain, from: [] },
      troubles: [trouble],
    });
  });

  test('keeps those of a list that can be read', () => {
    const read = readPathsAddress('?paths&from=person/ada,Ada,&by=actor,all&types=MET,LOVES');
    expect(read?.question).toMatchObject({ from: ['person/ada'], classes: ['actor'], types: ['MET'] });
    expect(read?.troubles).toHaveLength(3);
  });

  test('takes no more ends than can be asked about', () => {
    const crowd = Array.from({ length: 14 }, (_, at) => `person/nr-${at}`);
    const read = readPathsAddress(`?paths&from=${crowd.join(',')}`);
    expect(read?.question.from).toHaveLength(12);
    expect(read?.troubles).toEqual([
      '“from” leaves out “person/nr-12”, “person/nr-13”: it takes ids such as person/ada, at most 12.',
    ]);
  });

  test('a million characters take nothing else with them', () => {
    const read = readPathsAddress(`?paths&from=person/ada&avoid=${'person/x,'.repeat(111_111)}&hops=2`);
    expect(read?.question).toMatchObject({ from: ['person/ada'], avoid: [], hops: 2 });
    expect(read?.troubles).toEqual(['“avoid” is left out: it is longer than 4,000 letters.']);
    const odd = readPathsAddress(`?paths&${'x'.repeat(1_000_000)}`);
    expect(odd?.troubles).toEqual([
      `This address asks something this version does not know: “${'x'.repeat(40)}…”.`,
    ]);
  });
});
