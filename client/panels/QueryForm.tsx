import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { toIsoDay, type Day } from '#contract/days';
import type { GraphNode } from '#contract/graph';
import { paramsSchema, type QueryHeader, type QueryParam } from '#contract/query';
import type { Trouble } from '../api.ts';
import { focusSoon } from '../commands/focus.ts';
import { Section } from '../ui/Section.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useExplorer } from '../use-explorer.ts';
import { mistakeWords } from '../words/params.ts';
import { ParamField } from './ParamField.tsx';

interface QueryFormProps {
  header: Pick<QueryHeader, 'params'>;
  onRun: (params: Record<string, unknown>) => void;
  trouble: Trouble | null;
  /** What it is filled in with from elsewhere, and what is wrong with that. */
  given?: Readonly<Record<string, unknown>>;
  problems?: Readonly<Record<string, string>>;
  actors?: ReadonlyMap<string, GraphNode>;
  /** What of it an address gave. */
  addressed?: readonly string[];
  /** Told whenever something else is filled in. */
  onChange?: (params: Readonly<Record<string, unknown>>, who: readonly GraphNode[]) => void;
}

const NOTHING = {};

/** Asks for a query's parameters, checked by the very schema the server uses. */
export function QueryForm({
  header,
  onRun,
  trouble,
  given = NOTHING,
  problems = NOTHING,
  actors,
  addressed,
  onChange,
}: QueryFormProps) {
  const asOf = useExplorer((state) => state.asOf);
  const [values, setValues] = useState<Record<string, unknown>>(() => ({
    ...toBeginning(header, asOf),
    ...given,
  }));
  const [mistakes, setMistakes] = useState<Record<string, string>>(NOTHING);
  /** What was told of a value of before does not hold for another. */
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const refused = Object.fromEntries(
    (trouble?.fields ?? []).map(({ path, problem }) => [paramOf(path), problem]),
  );
  const problemOf = (name: string) =>
    mistakes[name] ?? (changed.has(name) ? undefined : (refused[name] ?? problems[name]));

  const change = (name: string, value: unknown, who: readonly GraphNode[] = []) => {
    const next = { ...values, [name]: value };
    setValues(next);
    setChanged(new Set([...changed, name]));
    const { [name]: _told, ...left } = mistakes;
    setMistakes(left);
    onChange?.(toStated(next), who);
  };
  const submit = () => {
    const stated = toStated(values);
    const parsed = paramsSchema(header).safeParse(stated);
    setChanged(new Set());
    if (parsed.success) {
      setMistakes(NOTHING);
      onRun(stated);
      return;
    }
    // Of several mistakes in one field the first is told.
    const told = Object.fromEntries(
      parsed.error.issues
        .toReversed()
        .map((issue) => [String(issue.path[0]), toMistake({ issue, header, stated })]),
    );
    setMistakes(told);
    const first = header.params.find(({ name }) => told[name] !== undefined);
    if (first !== undefined) focusSoon(toFirstControl(first.name));
  };

  const ask = (param: QueryParam) => (
    <ParamField
      key={param.name}
      param={param}
      value={values[param.name]}
      problem={problemOf(param.name)}
      {...(actors !== undefined && { actors })}
      isAddressed={addressed?.includes(param.name) === true}
      onChange={(value, who) => change(param.name, value, who)}
    />
  );

  const required = header.params.filter((param) => param.default === undefined);
  const optional = header.params.filter((param) => param.default !== undefined);
  // What is filled in, or wrong, is not hidden.
  const isTold = optional.some(({ name }) => given[name] !== undefined || problemOf(name) !== undefined);
  const [isOpen, setOpen] = useState(isTold);
  const [wasTold, setWasTold] = useState(isTold);
  if (isTold !== wasTold) {
    setWasTold(isTold);
    if (isTold) setOpen(true);
  }
  return (
    <Form
      className="query-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {required.map(ask)}
      {optional.length > 0 && required.length > 0 ? (
        <Section
          title="Options"
          count={optional.length}
          level={5}
          expansion={{ isExpanded: isOpen, onChange: setOpen }}
        >
          <div className="query-options">{optional.map(ask)}</div>
        </Section>
      ) : (
        optional.map(ask)
      )}
      {trouble === null ? null : <TroubleNote trouble={trouble} />}
      <Button type="submit" className="button primary">
        Run
      </Button>
    </Form>
  );
}

/** The first thing in a field that takes the focus. */
function toFirstControl(name: string): string {
  return ['input', 'button', '[role="option"]'].map((part) => `[data-param="${name}"] ${part}`).join(', ');
}

function toStated(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** A question about one day is about the day by which the desk judges, until another is written. */
function toBeginning({ params }: QueryFormProps['header'], asOf: Day | null): Record<string, unknown> {
  const days = params.filter(
    ({ name, kind, default: usual }) => name === 'on' && kind === 'date' && usual === undefined,
  );
  return asOf === null ? {} : Object.fromEntries(days.map(({ name }) => [name, toIsoDay(asOf)]));
}

interface Judged {
  readonly issue: { readonly code: string; readonly path: readonly PropertyKey[]; readonly message: string };
  readonly header: QueryFormProps['header'];
  readonly stated: Readonly<Record<string, unknown>>;
}

function toMistake({ issue, header, stated }: Judged): string {
  const param = header.params.find(({ name }) => name === issue.path[0]);
  return param === undefined ? issue.message : mistakeWords(issue, param, stated[param.name]);
}

/** The server names `params.ids.1`, the form knows `ids`. */
function paramOf(path: string): string {
  const parts = path.split('.');
  return parts[parts.indexOf('params') + 1] ?? path;
}
