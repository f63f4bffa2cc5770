import { describe, expect, test } from '@jest/globals';
import type { PathQuestionGiven } from '#contract/path-question';
import { answerTo, byHand, waysOf } from '../../support/paths/by-hand.ts';

/** Rules that hold for whole paths, and what each mode makes of them. */
const between = (from: string, to: string) => ({ from: [from], to: [to] });
const adaToBob = between('person/ada', 'person/bob');

describe('sanctions', () => {
  const graph = byHand({ Person: ['ada', 'bob', 'cy'], Agency: ['desk'], Sanction: ['act'] }, [
    ['act IMPOSED_BY desk'],
    ['act TARGETS ada'],
    ['desk SANCTIONED ada', { derivedFrom: ['act IMPOSED_BY desk', 'act TARGETS ada'] }],
    ['desk SANCTIONED bob'],
    ['cy LEADS desk'],
  ]);

  test('of one authority join nobody, until it is let in', () => {
    expect(waysOf(graph, adaToBob)).toEqual([]);
    expect(waysOf(graph, { ...adaToBob, hubs: { letIn: ['agency/desk'] } })).toEqual(['ada - desk - bob']);
    expect(waysOf(graph, { ...adaToBob, via: ['agency/desk'] })).toEqual(['ada - desk - bob']);
  });

  test('join who leads the authority with whom it sanctioned', () => {
    expect(waysOf(graph, between('person/cy', 'person/bob'))).toEqual(['cy - desk - bob']);
  });

  test('are walked by the line that stands for them, or by their own node when it is an end, not by both', () => {
    expect(waysOf(graph, between('agency/desk', 'person/ada'))).toEqual(['desk - ada']);
    const byCarriers: PathQuestionGiven = {
      ...between('agency/desk', 'person/ada'),
      types: ['IMPOSED_BY', 'TARGETS'],
    };
    expect(waysOf(graph, byCarriers)).toEqual([]);
    expect(waysOf(graph, { ...byCarriers, via: ['sanction/act'] })).toEqual(['desk - act - ada']);
    const toTheAct = between('sanction/act', 'agency/desk');
    expect(waysOf(graph, { ...toTheAct, mode: 'next' })).toEqual(['act - desk']);
  });
});

test('a group carries as a whole, not by who is a member', () => {
  const graph = byHand({ Person: ['ada', 'bob', 'cy'], Group: ['two'] }, [
    ['ada SUPPORTS two'],
    ['two SUPPORTS cy'],
    ['bob MEMBER_OF two'],
  ]);
  expect(waysOf(graph, between('person/ada', 'person/cy'))).toEqual(['ada - two - cy']);
  expect(waysOf(graph, adaToBob)).toEqual([]);
  expect(waysOf(graph, { ...adaToBob, hubs: { all: true } })).toEqual([]);
  expect(waysOf(graph, between('person/bob', 'group/two'))).toEqual(['bob - two']);
});

describe('the modes', () => {
  const graph = byHand({ Person: ['ada', 'bob', 'cy', 'dee', 'eve', 'fay'] }, [
    ['ada MET cy', { periods: ['2021-05-01/2021-05-01'] }],
    ['cy MET bob', { periods: ['2020/2020'], voices: 2 }],
    ['ada MET dee', { voices: 2 }],
    ['dee MET bob', { voices: 2 }],
    ['ada MET eve', { periods: ['2019/2019'] }],
    ['eve MET cy', { periods: ['2019-07/2020-02'] }],
  ]);

  test('shortest tells the least length, the best supported first, and counts the others', () => {
    const { paths, total } = answerTo(graph, { ...adaToBob, paths: 1 });
    expect(paths.map(({ nodes }) => nodes[1])).toEqual(['person/dee']);
    expect(total).toEqual({ paths: 2, atLeast: false });
    expect(waysOf(graph, adaToBob)).toEqual(['ada - dee - bob', 'ada - cy - bob']);
  });

  test('next goes on to longer ones, and says when it looked no further', () => {
    const all = ['ada - dee - bob', 'ada - cy - bob', 'ada - eve - cy - bob'];
    expect(waysOf(graph, { ...adaToBob, mode: 'next' })).toEqual(all);
    expect(answerTo(graph, { ...adaToBob, mode: 'next' }).total).toEqual({ paths: 3, atLeast: false });
    expect(answerTo(graph, { ...adaToBob, mode: 'next', paths: 1 }).total).toEqual({
      paths: 2,
      atLeast: true,
    });
    expect(answerTo(graph, { ...adaToBob, mode: 'next', paths: 3 }).total).toEqual({
      paths: 3,
      atLeast: null,
    });
    const two: PathQuestionGiven = { ...adaToBob, mode: 'next', paths: 1, hops: 2 };
    expect(answerTo(graph, two).total).toEqual({ paths: 2, atLeast: false });
  });

  test('in order of time takes no step before the one before it, and what has no date only when it may', () => {
    expect(waysOf(graph, { ...adaToBob, mode: 'in-time' })).toEqual(['ada - eve - cy - bob']);
    const undated: PathQuestionGiven = { ...adaToBob, mode: 'in-time', undated: true };
    expect(waysOf(graph, undated)).toEqual(['ada - dee - bob', 'ada - eve - cy - bob']);
  });

  test('shared wants exactly one between, whatever is asked of the length', () => {
    const hops = 1;
    expect(waysOf(graph, { ...adaToBob, mode: 'shared', hops })).toEqual([
      'ada - dee - bob',
      'ada - cy - bob',
    ]);
    expect(waysOf(graph, { ...between('person/ada', 'person/cy'), mode: 'shared' })).toEqual([
      'ada - eve - cy',
    ]);
  });

  test('joins takes the best pairs that join anew, and tells who stays apart', () => {
    const from = ['person/bob', 'person/fay', 'person/eve', 'person/ada'];
    const { ending, paths, total, joined } = answerTo(graph, { mode: 'joins', from, paths: 1 });
    expect(ending).toBe('none');
    expect(paths.map(({ nodes }) => nodes)).toEqual([
      ['person/eve', 'person/ada'],
      ['person/bob', 'person/dee', 'person/ada'],
    ]);
    expect(total).toEqual({ paths: 2, atLeast: false });
    expect(joined).toEqual([['person/bob', 'person/eve', 'person/ada'], ['person/fay']]);
  });

  test('joins tells whom the bars hid between two groups, who joins most first', () => {
    const apart = byHand({ Person: ['ada', 'bob', 'cy', 'dee'], Country: ['oz', 'ix', 'yy'] }, [
      ['ada MET bob'],
      ['ada NATIONAL_OF ix'],
      ['cy NATIONAL_OF ix'],
      ['bob NATIONAL_OF oz'],
      ['cy NATIONAL_OF oz'],
      ['dee NATIONAL_OF oz', { status: 'alleged' }],
      ['ada NATIONAL_OF yy'],
      ['bob NATIONAL_OF yy'],
    ]);
    const from = ['person/ada', 'person/bob', 'person/cy', 'person/dee'];
    expect(answerTo(apart, { mode: 'joins', from }).hidden).toEqual([
      { hub: 'country/oz', hops: 2, paths: 3, joins: ['person/bob', 'person/cy', 'person/dee'] },
      { hub: 'country/ix', hops: 2, paths: 1, joins: ['person/ada', 'person/cy'] },
    ]);
    const asserted = answerTo(apart, { mode: 'joins', from, statuses: ['asserted'] });
    expect(asserted.hidden.map(({ hub, joins }) => [hub, joins.length])).toEqual([
      ['country/ix', 2],
      ['country/oz', 2],
    ]);
    const open = { mode: 'joins' as const, from, hubs: { letIn: ['country/oz', 'country/ix'] } };
    expect(answerTo(apart, open)).toMatchObject({ ending: 'found', hidden: [] });
    expect(answerTo(apart, { mode: 'joins', from, avoid: ['country/oz', 'country/ix'] }).hidden).toEqual([]);
  });

  test('pass waypoints in their order, and no other end', () => {
    const via = ['person/eve', 'person/cy'];
    expect(waysOf(graph, { ...adaToBob, via })).toEqual(['ada - eve - cy - bob']);
    expect(waysOf(graph, { ...adaToBob, via: via.toReversed() })).toEqual([]);
    const to = ['person/bob', 'person/dee'];
    expect(waysOf(graph, { from: ['person/ada'], to, mode: 'next', hops: 2 })).toEqual([
      'ada - dee',
      'ada - cy - bob',
    ]);
  });

  test('of equal support the less well connected inside comes first, then the ids', () => {
    const equal = byHand({ Person: ['ada', 'bob', 'cy', 'dee', 'eve', 'fay'] }, [
      ['ada MET fay'],
      ['fay MET bob'],
      ['ada MET cy'],
      ['cy MET bob'],
      ['cy MET eve'],
      ['ada MET dee'],
      ['dee MET bob'],
    ]);
    expect(waysOf(equal, adaToBob)).toEqual(['ada - dee - bob', 'ada - fay - bob', 'ada - cy - bob']);
  });
});
