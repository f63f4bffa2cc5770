import { count } from '../../words/count.ts';
import type { Dossier, Ending, Finding, Words } from './dossier.ts';

/** A paragraph, or a list of sentences with what stands beneath each. */
export type Block =
  | { readonly is: 'words'; readonly words: Words; readonly isQuiet?: boolean }
  | { readonly is: 'title'; readonly words: string }
  | { readonly is: 'list'; readonly isNumbered: boolean; readonly items: readonly Item[] };

interface Item {
  readonly words: Words;
  readonly under: readonly Words[];
}

/** What each form writes in its own way is only named here. */
export type Section =
  | { readonly is: 'told'; readonly id: string; readonly title: string; readonly blocks: readonly Block[] }
  | { readonly is: 'picture' | 'lines' | 'sources'; readonly id: string; readonly title: string };

/** The parts of a dossier in the order of a report: the answer, what shows it, and what speaks against it. */
export function toSections(dossier: Dossier): Section[] {
  const { findings, pictured, counts, lines, sources, doubts, hypotheses, method, notices, again } = dossier;
  const answers = findings.filter(({ ending }) => ending === 'found' || ending === 'lit');
  const others = findings.filter(({ ending }) => ending === 'none' || ending === 'stopped');
  return [
    told('answer', 'The answer', toAnswer(dossier, answers, others)),
    ...(others.length === 0 ? [] : [told('not-found', 'Searched and not found', others.flatMap(toFinding))]),
    ...(pictured === null ? [] : [{ is: 'picture', id: 'picture', title: 'The picture' } as const]),
    ...(lines.length === 0 ? [] : [{ is: 'lines', id: 'lines', title: 'Lines and their evidence' } as const]),
    ...(sources.length === 0 ? [] : [{ is: 'sources', id: 'sources', title: 'Sources' } as const]),
    ...(doubts === null ? [] : [told('doubts', 'Open doubts', toDoubts(doubts))]),
    ...(hypotheses === null || hypotheses.length === 0 ? [] : [told('supposed', 'Supposed', [SUPPOSED, toList(hypotheses)])]),
    ...(method === null ? [] : [told('method', 'Method', toMethod(method))]),
    told('limits', 'Scope and limits', [...plain([...counts, ...notices].map((words) => [words])), ...(lines.length === 0 ? [] : RULES_OF_LINES), ...RULES]),
    ...(again.length === 0 ? [] : [told('again', 'To make it again', again.map(toWordsBlock))]),
  ];
} // oxfmt-ignore

function told(id: string, title: string, blocks: readonly Block[]): Section {
  return { is: 'told', id, title, blocks };
}

/** In what words each ending is told before its paths. */
const ENDINGS: Readonly<Record<Ending, string>> = {
  found: 'Found',
  none: 'None found',
  stopped: 'Stopped before it could tell',
  lit: 'Marked on the canvas; it answers no question that was kept',
};

function toAnswer({ lines, strongest }: Dossier, answers: readonly Finding[], others: readonly Finding[]): Block[] {
  if (answers.length > 0) return answers.flatMap(toFinding);
  if (others.length > 0) {
    const words = others.map(({ title, ending }): Item => ({ words: [`${title}: ${ENDINGS[ending].toLowerCase()}.`], under: [] }));
    return [{ is: 'list', isNumbered: false, items: words }, toWordsBlock('What that rests on stands below. That nothing was found in what is loaded does not prove that nothing is there.')];
  }
  return [toWordsBlock(`No answer about paths is kept with it. What it shows are the ${count(lines.length, 'line', 'lines')} below, each with its evidence.`), ...(strongest.length === 0 ? [] : [toWordsBlock('Of these, what most stories and voices carry:'), ...plain(strongest)])];
} // oxfmt-ignore

function toFinding({ title, ending, asked, paths, proof }: Finding): Block[] {
  return [
    { is: 'title', words: title },
    ...(ending === 'lit' || ending === 'stopped' ? [toWordsBlock(`${ENDINGS[ending]}.`)] : []),
    ...asked.map((words): Block => ({ is: 'words', words: [words], isQuiet: true })),
    ...(paths.length === 0
      ? []
      : [
          {
            is: 'list',
            isNumbered: true,
            items: paths.map(({ says, under }) => ({ words: says, under })),
          } as const,
        ]),
    ...plain(proof.map((words) => [words])),
  ];
}

function toDoubts(doubts: NonNullable<Dossier['doubts']>): Block[] {
  if (doubts.length === 0) return [toWordsBlock('None of the kinds that are looked for: no line is contested, only alleged, inferred, hedged, told by one voice, graded low or not checked.')];
  return doubts.flatMap(({ title, meaning, items }): Block[] => [
    { is: 'title', words: `${title}: ${meaning}` },
    ...plain(items),
  ]);
} // oxfmt-ignore

const SUPPOSED = toWordsBlock(
  'Hypotheses of the analyst, and no facts: nothing above counts them or was asked with them.',
);

function toMethod({ words, steps }: NonNullable<Dossier['method']>): Block[] {
  return [
    ...words.map(toWordsBlock),
    ...(steps.length === 0 ? [] : [{ ...toList(steps), isNumbered: true }]),
  ];
}

function toList(all: readonly { readonly says: string; readonly under: readonly string[] }[]) {
  const items = all.map(({ says, under }): Item => ({ words: [says], under: under.map((words) => [words]) }));
  return { is: 'list', isNumbered: false, items } as const;
}

function plain(all: readonly Words[]): Block[] {
  if (all.length === 0) return [];
  return [{ is: 'list', isNumbered: false, items: all.map((words) => ({ words, under: [] })) }];
}

function toWordsBlock(words: string): Block {
  return { is: 'words', words: [words] };
}

/** How to read what stands above: for whoever has only this. */
const RULES_OF_LINES: readonly Block[] = [
  'A line is what articles, or files that somebody imported, say of two actors; its number leads to its evidence. What an article states itself is “asserted”; what it has somebody say is “said”, and shows that it was said. An imported file is no article.',
  'A story is one text with all its copies; a voice is one who says so of his own. Several articles that copy one story are one source.',
  'Grades are those of named analysts: A to F for how far a publisher can be relied on, 1 to 6 for how far a claim can be believed.',
].map(toWordsBlock);

const RULES: readonly Block[] = [
  'Only what is loaded was searched. Names of persons and bodies are those under which they are kept; that two of a name are one was decided, and may be wrong.',
].map(toWordsBlock);
