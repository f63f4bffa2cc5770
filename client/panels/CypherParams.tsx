import { useState } from 'react';
import { PARAM_KINDS, type ParamKind, type QueryParam } from '#contract/query';
import { declaredIn } from '../store/writing-cypher.ts';
import { Section } from '../ui/Section.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { isDeclarable, toChoices } from '../words/cypher-params.ts';
import { OwnWords } from './OwnWords.tsx';
import { ParamField } from './ParamField.tsx';

/** Asks for what the text leaves open. */
export function CypherParams() {
  const { cypher, opening, wrong } = useExplorer((state) => ({
    cypher: state.cypher,
    opening: state.cypherOpening,
    wrong: state.wrongValues,
  }));
  const { giveCypherValue } = useActions();
  const params = declaredIn(cypher);
  if (params.length === 0) return null;
  return (
    <Section title="Parameters" count={params.length}>
      <ul className="cypher-params">
        {params.map((param) => (
          <li key={param.name}>
            <KindField param={param} />
            {isChosen(param) ? (
              <ChoiceWords
                key={`${param.kind} ${opening}`}
                param={param}
                problem={param.choices === undefined ? wrong[param.name] : undefined}
              />
            ) : null}
            {isChosen(param) && param.choices === undefined ? null : (
              <ParamField
                // A field begins with its value once: another kind, other words or another text ask anew.
                key={`${param.kind} ${param.choices?.join('|')} ${opening}`}
                param={param}
                value={cypher.values[param.name]}
                problem={wrong[param.name]}
                onChange={(value) => giveCypherValue(param.name, value)}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Of words that are said here; another query that gives them is said when it is saved. */
function isChosen({ kind, from }: QueryParam): boolean {
  return from === undefined && (kind === 'choice' || kind === 'choices');
}

/** What there is to choose from, as a header says it. */
function ChoiceWords({ param, problem }: { param: QueryParam; problem: string | undefined }) {
  const { chooseCypherKind } = useActions();
  const [words, setWords] = useState(param.choices?.join('|') ?? '');
  return (
    <OwnWords
      label={`${param.name}: words to choose from`}
      value={words}
      placeholder="in|out|both"
      problem={problem}
      onChange={(typed) => {
        setWords(typed);
        const { name, kind, meaning, default: usual } = param;
        const choices = toChoices(typed);
        chooseCypherKind({
          name,
          kind,
          meaning,
          ...(choices.length > 1 && { choices }),
          ...(usual !== undefined && isAmong(usual, choices) && { default: usual }),
        });
      }}
    />
  );
}

/** Of any of a few, the default is a list. */
function isAmong(usual: unknown, words: readonly unknown[]): boolean {
  return Array.isArray(usual) ? usual.every((one) => words.includes(one)) : words.includes(usual);
}

/** What is drawn is the canvas's to say; a search is written by Redthread's own texts, and here is words like others. */
const NOT_CHOSEN: ReadonlySet<string> = new Set(['drawn', 'search']);
const KINDS = Object.keys(PARAM_KINDS).filter((kind) => !NOT_CHOSEN.has(kind)) as ParamKind[];

function KindField({ param }: { param: QueryParam }) {
  const { chooseCypherKind } = useActions();
  if (!isDeclarable(param.name)) return <span className="quiet">text</span>;
  const kinds = KINDS.includes(param.kind) ? KINDS : [param.kind, ...KINDS];
  return (
    <select
      className="kind"
      aria-label={`Kind of $${param.name}`}
      value={param.kind}
      onChange={({ target }) => {
        const kind = kinds.find((one) => one === target.value);
        if (kind !== undefined) chooseCypherKind({ name: param.name, kind, meaning: param.meaning });
      }}
    >
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {PARAM_KINDS[kind].asks.split(':')[0]}
        </option>
      ))}
    </select>
  );
}
