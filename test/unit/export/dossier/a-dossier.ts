import type { Dossier, DossierLine } from '#export/dossier/dossier';
import type { Made } from '../../../../server/dossiers/make.ts';

/** Without a picture and without data, unless a test gives them. */
export function aMade(more: Partial<Made> = {}): Made {
  return { dossier: aDossier(), onPage: null, onPaper: null, toData: async () => [], dataDay: null, ...more };
}

export function aLineOf(more: Partial<DossierLine> = {}): DossierLine {
  return {
    n: 1,
    key: 'MET|person/ada|person/bo|',
    part: null,
    says: 'Ada met Bo',
    standing: 'asserted, contested',
    when: 'May 2023',
    reported: '2 June 2023',
    support: '1 story, 2 voices',
    grade: 'not graded',
    checked: 'not checked',
    claims: [
      {
        says: 'Ada saw Bo in the harbour.',
        standing: 'said; said by Cy',
        places: [{ letter: 'A', place: 'paragraph 3' }],
        passages: [],
      },
    ],
    notes: [],
    ...more,
  };
}

/** Whatever a test does not speak of is filled in: one answer that was found and one that was not, one line, one source. */
export function aDossier(more: Partial<Dossier> = {}): Dossier {
  return {
    title: 'Who met whom',
    handling: 'TLP:AMBER',
    facts: [
      ['Data as of', '2 June 2023'],
      ['Made with', 'Redthread 0.0.0-test'],
    ],
    notices: ['The method is left out by choice.'],
    findings: [
      {
        title: 'Ada to Bo',
        ending: 'found',
        asked: ['Paths from Ada to Bo: 1 path.'],
        paths: [
          { says: ['Ada met Bo ', { note: 1 }, '.'], under: [[{ note: 1 }, ' is its only line: asserted.']] },
        ],
        proof: [],
      },
      {
        title: 'Ada to Eve',
        ending: 'none',
        asked: ['Paths from Ada to Eve: no path within 4 steps.'],
        paths: [],
        proof: ['Searched: 4 actors and 3 lines.', 'Asked less strictly, with hubs, 2 paths.'],
      },
    ],
    strongest: [],
    pictured: 'Canvas: 2 actors, 1 relation',
    counts: ['2 actors, 1 relation drawn.'],
    lines: [aLineOf()],
    sources: [
      {
        letter: 'A',
        text: 'Di Reed, “A ferry”, The Gazette, 2 June 2023, https://gazette.example/ferry, read 3 May 2024',
        story: 'a story of its own',
        voices: ['Cy'],
        grade: 'not graded',
        lines: [1],
      },
    ],
    doubts: [
      {
        title: 'Contested',
        meaning: 'another speaker denies it',
        items: [[{ note: 1 }, ' Ada met Bo.']],
      },
    ],
    hypotheses: null,
    method: null,
    again: ['npm run dossier -- --investigation 01 --out dossier/'],
    ...more,
  };
}

/** What would break out of a form if it were not told as it is written there. */
export const HOSTILE = [
  '<script>globalThis.broken = 1</script>',
  '"><img src=x onerror="globalThis.broken = 1">',
  '</title></style></script><svg onload="globalThis.broken = 1">',
  "' onfocus='globalThis.broken = 1' autofocus='",
  ']]>--><!--',
  '[press](javascript:globalThis.broken=1) `code` # **bold** | cell',
  '=HYPERLINK("http://evil.example","x")',
  '@SUM(1+1)*cmd|calc!A0',
  'a\u0000b\u0007c\u202Ed',
] as const;

/** The same words wherever a dossier has any. */
export function aDossierOf(words: string): Dossier {
  return aDossier({
    title: words,
    handling: words,
    facts: [
      [words, words],
      ['Data as of', words],
    ],
    notices: [words],
    findings: (['found', 'none', 'stopped', 'lit'] as const).map((ending) => ({
      title: words,
      ending,
      asked: [words],
      paths: [{ says: [words, { note: 1 }], under: [[words]] }],
      proof: [words],
    })),
    pictured: words,
    counts: [words],
    lines: [
      aLineOf({
        says: words,
        standing: words,
        when: words,
        reported: words,
        support: words,
        grade: words,
        checked: words,
        notes: [words],
        claims: [
          { says: words, standing: words, places: [{ letter: 'A', place: words }], passages: [words] },
        ],
      }),
    ],
    sources: [
      {
        letter: 'A',
        text: words,
        story: words,
        voices: [words],
        grade: words,
        lines: [1],
      },
    ],
    doubts: [{ title: words, meaning: words, items: [[words]] }],
    hypotheses: [{ says: words, under: [words] }],
    method: { words: [words], steps: [{ says: words, under: [words] }] },
    again: [words],
  });
}
