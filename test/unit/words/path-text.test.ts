import { describe, expect, test } from '@jest/globals';
import type { EvidenceArticle, EvidenceClaim } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import { toGradedPremises } from '../../../client/words/graded-premises.ts';
import type { PathTold } from '../../../client/words/path-sentence.ts';
import { toPathText, type PathForm } from '../../../client/words/path-text.ts';
import { toPremises } from '../../../client/words/premises.ts';
import { aNode, anEdge } from '../../support/a-node.ts';
import { aFoundPath } from '../../support/a-path.ts';

const ada = aNode('person/ada', { name: 'Ada *the* first' });
const bo = aNode('person/bo', { name: 'Bo' });
const cy = aNode('person/cy', { name: 'Cy' });
const met = anEdge(ada.id, bo.id, { type: 'MET' });
const leads = anEdge(bo.id, cy.id, { type: 'LEADS', status: 'alleged' });
const article: EvidenceArticle = {
  id: 'article/first',
  title: 'The [first] report',
  publisher: { id: 'company/gazette', name: 'The Gazette' },
  language: 'en',
  publishedAt: '2023-06-20',
  textSha256: '0'.repeat(64),
  textLength: 1_000,
  reliability: null,
  text: 'present',
};
const claim: EvidenceClaim = {
  id: 'article/first/c1',
  subject: ada.id,
  subjectName: ada.name,
  type: 'MET',
  object: bo.id,
  objectName: bo.name,
  relKey: met.key,
  stance: 'asserts',
  reality: 'actual',
  voice: 'stated',
  says: 'Ada met Bo.',
  speaker: null,
  relay: null,
  credibility: null,
  at: [
    {
      article: 'article/first',
      paragraph: 4,
      zone: 'body',
      start: 1,
      end: 9,
      story: 'article/first',
      passage: { before: 'THE TEXT ', match: 'ITSELF', after: ' NEVER' },
    },
  ],
};
const graph = { nodes: [ada, bo, cy], edges: [met, leads] };
const evidence = {
  lines: [{ key: met.key, claims: [claim.id], total: 7 }],
  claims: [claim],
  articles: [article],
  unknown: [leads.key],
};
const path = aFoundPath([ada, bo, cy], [met, leads], { weakest: [leads.key], meets: ['apart'] });
const short = aFoundPath([bo, cy], [leads], { weakest: [leads.key] });

function copied(form: PathForm): string[] {
  const told = { graph, evidence, asOf: 20_240_630 };
  const ending = ['2 paths from Ada to Cy', 'Searched: 12 actors.'];
  return toPathText(
    {
      ending,
      ends: ['No charge against Cy is reported.'],
      paths: [path, short],
      told,
      premisesOf: toPremises,
    },
    form,
  ).split('\n');
}

describe('copied', () => {
  test('as text: the ending, each path with its premises, and the footnotes numbered through', () => {
    expect(copied('text')).toEqual([
      '2 paths from Ada to Cy',
      'Searched: 12 actors.',
      '',
      '- No charge against Cy is reported.',
      '',
      '1. Ada *the* first met Bo [1], who allegedly leads Cy [2].',
      '   - The times of [1] and [2] do not overlap.',
      '   - [2] is its weakest line: alleged, 1 story, 1 voice.',
      '',
      '2. Bo allegedly leads Cy [2].',
      '   - [2] is its only line: alleged, 1 story, 1 voice.',
      '',
      '[1] asserted, 1 story, 1 voice.',
      '    - Ada met Bo. (asserted; “The [first] report”, The Gazette, 20 June 2023, paragraph 4)',
      '    - 6 more claims of it not listed here.',
      '[2] alleged, 1 story, 1 voice.',
      '    - Its evidence was not at hand.',
      '',
      'Sources',
      '',
      '- “The [first] report”, The Gazette, 20 June 2023',
      '',
    ]);
  });

  test('as Markdown: its footnotes, and no name becomes a sign of it', () => {
    const lines = copied('markdown');
    // Plain lines would run into one paragraph.
    expect(lines.slice(0, 3)).toEqual(['- 2 paths from Ada to Cy', '- Searched: 12 actors.', '']);
    expect(lines[5]).toBe(String.raw`1. Ada \*the\* first met Bo [^1], who allegedly leads Cy [^2].`);
    const footnote = lines.indexOf('[^1]: asserted, 1 story, 1 voice.');
    expect(lines[footnote + 1]).toMatch(/^ {4}- Ada met Bo\. \(asserted; “The \\\[first\\\] report”/);
    expect(lines).toContain('## Sources');
  });

  test('with all lines that are equally weak', () => {
    const all = aFoundPath([ada, bo, cy], [met, leads], { weakest: [met.key, leads.key] });
    const weak = { ...met, hedged: true };
    const told = {
      graph: { ...graph, edges: [weak, { ...weak, key: leads.key, type: 'LEADS' as const }] },
      evidence,
      asOf: 20_240_630,
    };
    const words = toPathText({ ending: [], ends: [], paths: [all], told, premisesOf: toPremises }, 'text');
    expect(words).toContain('[1] and [2] are equally weak: asserted, hedged, 1 story, 1 voice.');
  });

  test('with what weakest lines wear beside their status, as their footnotes do', () => {
    const over = { ...leads, inferred: true, periods: ['/2022-08'], lastDay: 20_220_831 };
    const other = { ...met, type: 'OWNS' as const, status: 'alleged' as const, inferred: true };
    const words = (edges: GraphEdge[]) => {
      const [first] = edges;
      const found = aFoundPath(first === over ? [bo, cy] : [ada, bo, cy], edges, {
        weakest: edges.map(({ key }) => key),
      });
      const told = { graph: { ...graph, edges }, evidence, asOf: 20_240_630 };
      return toPathText({ ending: [], ends: [], paths: [found], told, premisesOf: toPremises }, 'text');
    };
    expect(words([over])).toContain('[1] is its only line: alleged, inferred, ended, 1 story, 1 voice.');
    expect(words([over])).toContain('[1] alleged, inferred, ended, 1 story, 1 voice.');
    expect(words([other, over])).toContain(
      '[1] and [2] are equally weak: alleged, inferred, 1 story, 1 voice; [2] ended.',
    );
  });

  test('with how many lines were checked, by whom each, and who copies it', () => {
    const words = toPathText(
      {
        ending: ['1 path.'],
        ends: [],
        paths: [path],
        told: { graph, evidence, asOf: 20_240_630, checks: new Map() },
        by: 'Carol',
        premisesOf: toPremises,
      },
      'markdown',
    );
    expect(words).toMatch(/^- 1 path\.\n- 0 of 2 lines checked\.\n- By Carol, stated, not verified\.\n/);
    expect(words.match(/ {4}- Not checked\./g)).toHaveLength(2);
    expect(copied('markdown').join('\n')).not.toContain('checked');
  });

  test('never with what an article itself says', () => {
    for (const form of ['text', 'markdown'] as const)
      expect(copied(form).join('\n')).not.toMatch(/TEXT|ITSELF|NEVER/);
  });
});

describe('a footnote', () => {
  const lines = (told: Partial<PathTold>, found = path) =>
    toPathText(
      { ending: [], ends: [], paths: [found], told: { graph, evidence, asOf: null, ...told }, premisesOf: toGradedPremises },
      'text',
    ).split('\n');

  test('tells each claim on a line of its own', () => {
    const second = { ...claim, id: 'article/first/c2', says: 'Bo and Ada talked.', voice: 'said' as const };
    const both = { ...evidence, claims: [claim, second], lines: [{ key: met.key, claims: [claim.id, second.id], total: 2 }] };
    const told = lines({ evidence: both });
    const at = told.indexOf('[1] asserted, 1 story, 1 voice.');
    expect(told.slice(at + 1, at + 4)).toEqual([
      '    - Ada met Bo. (asserted; “The [first] report”, The Gazette, 20 June 2023, paragraph 4)',
      '    - Bo and Ada talked. (said; said by a speaker who is not named; “The [first] report”, The Gazette, 20 June 2023, paragraph 4)',
      '[2] alleged, 1 story, 1 voice.',
    ]);
  });

  test('tells which of its claims lend the line no support, and why', () => {
    const second = { ...claim, id: 'article/first/c2', hedged: true as const };
    const both = { ...evidence, claims: [claim, second], lines: [{ key: met.key, claims: [claim.id, second.id], total: 2 }] };
    expect(lines({ evidence: both })).toContain('[1] asserted, 1 story, 1 voice (not counted: 1 told less firmly).');
    const more = { ...both, lines: [{ key: met.key, claims: [claim.id, second.id], total: 30 }] };
    expect(lines({ evidence: more })).toContain('[1] asserted, 1 story, 1 voice (not counted of those at hand: 1 told less firmly).');
  });

  test('tells what else joins the two, with its status and support, and what is not walked', () => {
    const owns = anEdge(bo.id, cy.id, { type: 'OWNS', status: 'planned', voices: 2 });
    const supported = anEdge(bo.id, cy.id, { type: 'SUPPORTS', status: 'said', periods: ['/2020'], lastDay: 20_201_231 });
    const [step, last] = path.steps;
    if (step === undefined || last === undefined) throw new Error('two steps');
    const beside = { ...path, steps: [step, { ...last, parallel: [owns.key, supported.key], others: 2 }] };
    const told = lines({ graph: { ...graph, edges: [met, leads, owns, supported] }, asOf: 20_240_630 }, beside);
    expect(told).toContain('    - Beside it: Bo owns Cy (planned, 1 story, 2 voices).');
    expect(told).toContain('    - Beside it: Bo supported Cy (said, ended, 1 story, 1 voice).');
    expect(told).toContain('    - Beside it: 2 more lines join the two, which the question does not let walk.');
  });

  test('tells how its claims and sources were graded, and is silent where nobody has', () => {
    expect(lines({}).join('\n')).not.toMatch(/grade/);
    const given = { by: 'Zoë', why: 'Others say so.', at: '2026-01-02T03:04:05.000Z' };
    const graded = {
      ...evidence,
      claims: [{ ...claim, credibility: { grade: 4 as const, ...given } }],
      articles: [{ ...article, reliability: { grade: 'B' as const, ...given } }],
    };
    const edges = [{ ...met, reliability: 'B' as const, credibility: 4 as const }, leads];
    const told = lines({ evidence: graded, graph: { ...graph, edges } });
    expect(told).toContain('   - [1] as analysts grade it: best source B usually reliable, best claim 4 doubtful.');
    expect(told.find((words) => words.includes('Ada met Bo. ('))).toContain('claim graded 4 doubtful by Zoë');
    expect(told).toContain('- “The [first] report”, The Gazette, 20 June 2023, source graded B usually reliable by Zoë');
  });
}); // oxfmt-ignore
