import { describe, expect, test } from '@jest/globals';
import type { EvidenceClaim } from '#contract/evidence';
import type { GraphEdge, GraphNode } from '#contract/graph';
import { RELATION_TYPES, RelationType } from '#contract/ontology';
import { toPhrase } from '#contract/phrases';
import { toTurnedPhrase } from '#contract/turned-phrases';
import { toInfinitive, toPlural } from '../../../client/words/verbs.ts';
import { aNode, anEdge } from '../../support/a-node.ts';
import { sentenceOf as told } from './sentence-of.ts';

const ada = aNode('person/ada', { name: 'Ada' });
const bo = aNode('person/bo', { name: 'Bo' });
const office = aNode('agency/office', { name: 'Office', type: 'Agency' });
const state = aNode('agency/state', { name: 'State', type: 'Agency' });
const officials = aNode('group/two', {
  name: 'Two officials',
  type: 'Group',
  members: { kind: 'official', min: 2, max: 2 },
});

const secretary = anEdge(ada.id, office.id, {
  type: 'HOLDS_POSITION',
  qualifiers: { role: ['secretary-of-state'] },
});
const part = anEdge(office.id, state.id, { type: 'PART_OF' });

const saying = (edge: GraphEdge, speaker: GraphNode, more: Partial<EvidenceClaim> = {}): EvidenceClaim => ({
  id: `article/x/c${speaker.name.length}`,
  subject: edge.from,
  type: edge.type,
  object: edge.to,
  stance: 'asserts',
  reality: 'actual',
  voice: 'said',
  says: 'So it is told.',
  at: [],
  speaker: { id: speaker.id, name: speaker.name },
  relay: null,
  subjectName: '',
  objectName: '',
  relKey: edge.key,
  credibility: null,
  ...more,
});

describe('a path is one sentence', () => {
  test('in the direction of the words, each line with its footnote', () => {
    expect(told([ada, office, state], [secretary, part])).toBe(
      'Ada is secretary of state of Office [1], which is part of State [2].',
    );
  });

  test('several are said in the plural, whatever the verb; a body of several is one', () => {
    const leads = anEdge(officials.id, office.id, { type: 'LEADS' });
    expect(told([officials, office], [leads])).toBe('Two officials lead Office [1].');
    expect(told([office, officials], [leads])).toBe('Office is led by Two officials [1].');
    expect(told([ada, office, officials], [secretary, leads])).toBe(
      'Ada is secretary of state of Office [1], which Two officials lead [2].',
    );
    const members = anEdge(officials.id, office.id, { type: 'MEMBER_OF', status: 'alleged' });
    expect(told([officials, office], [members])).toBe('Two officials are allegedly members of Office [1].');
    const joined = anEdge(officials.id, state.id, { type: 'MEMBER_OF' });
    expect(told([office, state, officials], [part, joined])).toBe(
      'Office is part of State [1], of which Two officials are members [2].',
    );
    const planned = anEdge(officials.id, ada.id, { type: 'MET', status: 'planned' });
    expect(told([officials, ada], [planned])).toBe('Two officials were to meet Ada [1].');
    const wanted = anEdge(officials.id, office.id, { type: 'MEMBER_OF', status: 'wanted' });
    expect(told([officials, office], [wanted])).toBe(
      'Two officials were hoped or asked to be members of Office [1].',
    );
    const delegation = { ...officials, name: 'Delegation', kind: 'delegation' };
    expect(told([delegation, office], [leads])).toBe('Delegation leads Office [1].');
    const press = { ...officials, name: 'Press to whom Ada spoke' };
    expect(told([press, office], [leads])).toBe('Press to whom Ada spoke leads Office [1].');
    const secretaries = { ...officials, name: 'Press secretaries' };
    expect(told([secretaries, office], [leads])).toBe('Press secretaries lead Office [1].');
  });

  test('the other way round it turns its words', () => {
    expect(told([state, office, ada], [part, secretary])).toBe(
      'State includes Office [1], of which Ada is secretary of state [2].',
    );
  });

  test('only the last line is turned around its verb, so that each "which" follows what it is about', () => {
    const leads = anEdge(bo.id, office.id, { type: 'LEADS' });
    expect(told([state, office, bo], [part, leads])).toBe('State includes Office [1], which Bo leads [2].');
    expect(told([ada, office, bo], [secretary, leads])).toBe(
      'Ada is secretary of state of Office [1], which Bo leads [2].',
    );
    const met = anEdge(ada.id, bo.id, { type: 'MET' });
    expect(told([state, office, bo, ada], [part, leads, met])).toBe(
      'State includes Office [1], which is led by Bo [2], who met Ada [3].',
    );
  });

  test('who is people is no thing', () => {
    const sanctioned = anEdge(office.id, bo.id, { type: 'SANCTIONED' });
    const met = anEdge(ada.id, bo.id, { type: 'MET' });
    expect(told([ada, bo, office], [met, sanctioned])).toBe('Ada met Bo [1], whom Office sanctioned [2].');
    const sent = anEdge(office.id, officials.id, { type: 'SENT' });
    const talked = anEdge(officials.id, ada.id, { type: 'TALKED_WITH' });
    expect(told([office, officials, ada], [sent, talked])).toBe(
      'Office sent Two officials [1], who talked with Ada [2].',
    );
    const delegation = { ...officials, kind: 'delegation' };
    expect(told([office, delegation, ada], [sent, talked])).toBe(
      'Office sent Two officials [1], which talked with Ada [2].',
    );
  });

  test('a line that has no direction is told forwards either way', () => {
    const met = anEdge(ada.id, bo.id, { type: 'MET' });
    expect(told([bo, ada], [met])).toBe('Bo met Ada [1].');
  });
});

describe('its status is in the words', () => {
  const controls = (more: Partial<GraphEdge>) => anEdge(ada.id, office.id, { type: 'CONTROLS', ...more });

  test.each([
    [{ status: 'alleged' }, 'Ada allegedly controls Office [1].'],
    [{ hedged: true }, 'Ada apparently controls Office [1].'],
    [{ status: 'alleged', hedged: true }, 'Ada allegedly and apparently controls Office [1].'],
    [{ status: 'planned' }, 'Ada was to control Office [1].'],
    [{ status: 'wanted' }, 'Ada was hoped or asked to control Office [1].'],
    [{ status: 'denied' }, 'It is denied that Ada controls Office [1].'],
    [{ status: 'said' }, 'Ada controls Office, as somebody is quoted [1].'],
    [{ inferred: true, contested: true }, 'Ada controls Office (inferred; another speaker denies it) [1].'],
    [{ caption: true }, 'Ada controls Office (from a picture caption) [1].'],
  ] satisfies [Partial<GraphEdge>, string][])('%j', (more, words) => {
    expect(told([ada, office], [controls(more)])).toBe(words);
  });

  test('in relative clauses too', () => {
    const met = anEdge(bo.id, ada.id, { type: 'MET' });
    const sentence = (more: Partial<GraphEdge>) => told([bo, ada, office], [met, controls(more)]);
    expect(sentence({ status: 'denied' })).toBe(
      'Bo met Ada [1], and it is denied that Ada controls Office [2].',
    );
    expect(sentence({ status: 'planned' })).toBe('Bo met Ada [1], who was to control Office [2].');
    expect(told([state, office, ada], [part, { ...secretary, status: 'denied' }])).toBe(
      'State includes Office [1], and it is denied that Ada is secretary of state of Office [2].',
    );
    const recognised = anEdge(state.id, office.id, { type: 'RECOGNIZES', status: 'denied' });
    const leads = anEdge(ada.id, state.id, { type: 'LEADS' });
    const seat = anEdge(office.id, bo.id, { type: 'SUPPORTS' });
    expect(told([bo, office, state, ada], [seat, recognised, leads])).toBe(
      'Bo is supported by Office [1], and it is denied that Office is recognised by State [2], which Ada leads [3].',
    );
  });

  test('who is quoted is named', () => {
    const line = controls({ status: 'said' });
    expect(told([ada, office], [line], [saying(line, bo)])).toBe('Ada controls Office, according to Bo [1].');
    expect(told([ada, office], [line], [saying(line, bo), saying(line, ada)])).toBe(
      'Ada controls Office, according to Bo and Ada [1].',
    );
    // Whose words carry another status do not speak for this line.
    const alleged = controls({ status: 'alleged' });
    const claims = [
      saying(alleged, bo, { reality: 'alleged' }),
      saying(alleged, state, { stance: 'denies' }),
    ];
    expect(told([ada, office], [alleged], claims)).toBe(
      'Ada allegedly controls Office, according to Bo [1].',
    );
  });

  test('an agency is named that relays what no article has of its own', () => {
    const line = controls({ status: 'asserted' });
    const relayed = {
      ...saying(line, bo, { voice: 'stated' }),
      speaker: null,
      relay: { id: bo.id, name: bo.name },
    };
    const own = { ...relayed, id: `${relayed.id}-own`, relay: null };
    expect(told([ada, office], [line], [relayed])).toBe('Ada controls Office, relayed by Bo [1].');
    expect(told([ada, office], [line], [relayed, own])).toBe('Ada controls Office [1].');
  });

  test('a wish is the subject’s own only when the subject is who speaks', () => {
    const line = controls({ status: 'wanted' });
    expect(told([ada, office], [line], [saying(line, ada, { reality: 'wanted' })])).toBe(
      'Ada wanted to control Office, according to Ada [1].',
    );
    expect(told([ada, office], [line], [saying(line, bo, { reality: 'wanted' })])).toBe(
      'Ada was hoped or asked to control Office, according to Bo [1].',
    );
  });
});

describe('its days are in the words', () => {
  test.each([
    ['MET', { periods: ['2023-06-18/2023-06-18'] }, 'Ada met Bo on 18 June 2023 [1].'],
    ['MET', { periods: ['2023-06/2023-06'] }, 'Ada met Bo in June 2023 [1].'],
    ['MET', { periods: ['/2023-06'] }, 'Ada met Bo by June 2023 [1].'],
    ['LEADS', { periods: ['2021/'], certain: ['2021/'] }, 'Ada leads Bo from 2021 on [1].'],
    ['LEADS', { periods: ['2019/2021'], certain: ['2019/2021'], lastDay: 20_211_231 }, 'Ada led Bo from 2019 to 2021 [1].'],
    ['LEADS', { periods: ['/2021'], certain: ['/2021'], lastDay: 20_211_231 }, 'Ada led Bo until 2021 [1].'],
    ['LEADS', { periods: ['/2026'], lastDay: 20_261_231 }, 'Ada leads Bo until 2026 at the latest [1].'],
    ['LEADS', { periods: ['2021/'] }, 'Ada leads Bo from 2021 at the earliest [1].'],
    ['LEADS', { periods: ['2021/'], shownOn: ['2024', '2024-01'] }, 'Ada leads Bo from 2021 at the earliest, shown in January 2024 [1].'],
    ['LEADS', { shownOn: ['2024', '2024-01'] }, 'Ada leads Bo as of January 2024 [1].'],
    ['MET', { periods: ['2023-06-01/2023-06-30'] }, 'Ada met Bo in June 2023 [1].'],
    ['MET', { periods: ['2023-01-01/2023-12-31'] }, 'Ada met Bo in 2023 [1].'],
    ['MET', { periods: ['2023-06-01/2023-07-31'] }, 'Ada met Bo between 1 June 2023 and 31 July 2023 [1].'],
    ['LEADS', { shownOn: ['2023-06'] }, 'Ada leads Bo as of June 2023 [1].'],
    ['MET', { periods: ['2023/2023'], dateInferred: true }, 'Ada met Bo in 2023 (the date is inferred) [1].'],
    ['MET', { periods: ['2021/2021', '2022/2022', '2023/2023'] }, 'Ada met Bo in 2021 and in 2022 and 1 more time [1].'],
  ] satisfies [RelationType, Partial<GraphEdge>, string][])('%s %j', (type, more, words) => {
    expect(told([ada, bo], [anEdge(ada.id, bo.id, { type, ...more })])).toBe(words);
  }); // oxfmt-ignore
});

test('every relation can be told from either end, also where it was only planned', () => {
  for (const type of RelationType.options) {
    if (type === 'POSSIBLY_SAME_AS') continue;
    const choices = Object.entries(RELATION_TYPES[type] as { qualifiers?: Record<string, { phrases?: object }> })
      .filter(([name]) => name === 'qualifiers')
      .flatMap(([, qualifiers]) => Object.entries(qualifiers as Record<string, { phrases?: object }>))
      .flatMap(([name, { phrases = {} }]) => Object.keys(phrases).map((value) => ({ [name]: [value] })));
    for (const qualifiers of [{}, ...choices]) {
      const [forth, back] = [toPhrase({ type, qualifiers }), toTurnedPhrase({ type, qualifiers })];
      expect([type, toInfinitive(forth), toInfinitive(back)]).not.toContain(null);
      for (const phrase of [forth, back].map(toPlural)) expect(phrase).not.toMatch(/^(is|was|has|(are|were) an?) /);
      expect([type, back === forth]).toEqual([type, 'symmetric' in RELATION_TYPES[type]]);
    }
  } // oxfmt-ignore
});
