import { PARAM_KINDS, type ParamKind, type QueryParam } from '#contract/query';
import { declaredIn } from '../store/writing-cypher.ts';
import { Section } from '../ui/Section.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { isDeclarable } from '../words/cypher-params.ts';
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
            <ParamField
              // A field begins with its value once: another kind, or another text, asks anew.
              key={`${param.kind} ${opening}`}
              param={param}
              value={cypher.values[param.name]}
              problem={wrong[param.name]}
              onChange={(value) => giveCypherValue(param.name, value)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What a text alone cannot say: what there is to choose from, and what is drawn just now. */
const NOT_CHOSEN: ReadonlySet<string> = new Set(['choice', 'choices', 'drawn', 'search']);
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
