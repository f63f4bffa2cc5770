import { PARAM_KINDS, type ParamKind } from '#contract/query';
import { formOf, paramsOf } from '../store/own-queries.ts';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { hasDefault, insideOf, KINDS, type ParamDraft } from '../words/own-params.ts';
import { OwnWords } from './OwnWords.tsx';

/** What the text leaves open: of each parameter its kind, bounds, default and meaning. */
export function OwnParamFields({ faults }: { faults: ReadonlyMap<string, string> }) {
  // Told apart by their words, for they are made anew each time.
  const written = useExplorer((state) => JSON.stringify(paramsOf(state)));
  const params = JSON.parse(written) as readonly ParamDraft[];
  return (
    <fieldset className="own-params">
      <legend>Parameters of the text</legend>
      {params.map((param) => (
        <OneParam key={param.name} param={param} problem={faults.get(`$${param.name}`)} />
      ))}
    </fieldset>
  );
}

function OneParam({ param, problem }: { param: ParamDraft; problem: string | undefined }) {
  const { store } = useGround();
  const { changeOwnForm } = useActions();
  const change = (part: Partial<ParamDraft>) => {
    const others = formOf(store.getState()).params.filter(({ name }) => name !== param.name);
    changeOwnForm({ params: [...others, { ...param, ...part }] });
  };
  const inside = insideOf(param.kind);
  return (
    <div className="own-param" role="group" aria-label={`$${param.name}`}>
      <code className="own-param-name">
        <Name>{`$${param.name}`}</Name>
      </code>
      <div className="field">
        <label htmlFor={`own-kind-${param.name}`}>Kind</label>
        <select
          id={`own-kind-${param.name}`}
          value={param.kind}
          onChange={({ target }) => {
            const kind = KINDS.find((one) => one === target.value);
            if (kind !== undefined) change({ kind, inside: usualInside(kind), given: '' });
          }}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {PARAM_KINDS[kind].asks.split(':')[0]}
            </option>
          ))}
        </select>
      </div>
      {inside === undefined ? null : (
        <OwnWords
          label={inside.label}
          value={param.inside}
          placeholder={inside.example}
          problem={undefined}
          onChange={(words) => change({ inside: words })}
        />
      )}
      {hasDefault(param.kind) ? (
        <OwnWords
          label="Default"
          value={param.given}
          placeholder="must be given"
          problem={undefined}
          onChange={(given) => change({ given })}
        />
      ) : null}
      <OwnWords
        label="Meaning"
        value={param.meaning}
        problem={problem}
        onChange={(meaning) => change({ meaning })}
      />
    </div>
  );
}

/** Steps and rows need bounds: these are as good as any to begin with. */
function usualInside(kind: ParamKind): string {
  if (kind === 'hops') return '1..6';
  return kind === 'limit' ? '1..500' : '';
}
