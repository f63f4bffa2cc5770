import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { toIsoDay, type Day } from '#contract/days';
import { PARAM_KINDS, paramsSchema, type QueryHeader, type QueryParam } from '#contract/query';
import type { Trouble } from '../api.ts';
import { Section } from '../ui/Section.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useExplorer } from '../use-explorer.ts';
import { ParamField } from './ParamField.tsx';

interface QueryFormProps {
  header: QueryHeader;
  onRun: (params: Record<string, unknown>) => void;
  trouble: Trouble | null;
}

/** Asks for a query's parameters, checked by the very schema the server uses. */
export function QueryForm({ header, onRun, trouble }: QueryFormProps) {
  const asOf = useExplorer((state) => state.asOf);
  const [values, setValues] = useState<Record<string, unknown>>(() => toBeginning(header, asOf));
  const [mistakes, setMistakes] = useState<Record<string, string>>({});
  const refused = Object.fromEntries(
    (trouble?.fields ?? []).map(({ path, problem }) => [paramOf(path), problem]),
  );

  const submit = () => {
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
    const parsed = paramsSchema(header).safeParse(given);
    if (parsed.success) {
      setMistakes({});
      onRun(given);
      return;
    }
    // Of several mistakes in one field the first is told.
    setMistakes(
      Object.fromEntries(
        parsed.error.issues.toReversed().map((issue) => [String(issue.path[0]), toMistake(issue, header)]),
      ),
    );
  };

  const ask = (param: QueryParam) => (
    <ParamField
      key={param.name}
      param={param}
      value={values[param.name]}
      problem={mistakes[param.name] ?? refused[param.name]}
      onChange={(value) => setValues({ ...values, [param.name]: value })}
    />
  );

  const required = header.params.filter((param) => param.default === undefined);
  const optional = header.params.filter((param) => param.default !== undefined);
  return (
    <Form
      className="query-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className="quiet">{header.about}</p>
      {required.map(ask)}
      {optional.length > 0 && required.length > 0 ? (
        <Section title="Options" isFolded>
          <div className="query-options">{optional.map(ask)}</div>
        </Section>
      ) : (
        optional.map(ask)
      )}
      {trouble === null ? null : <TroubleNote trouble={trouble} />}
      <Button type="submit" className="button">
        Run
      </Button>
    </Form>
  );
}

/** A question about one day is about the day by which the desk judges, until another is written. */
function toBeginning({ params }: QueryHeader, asOf: Day | null): Record<string, unknown> {
  const days = params.filter(
    ({ name, kind, default: usual }) => name === 'on' && kind === 'date' && usual === undefined,
  );
  return asOf === null ? {} : Object.fromEntries(days.map(({ name }) => [name, toIsoDay(asOf)]));
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What is missing, or of another kind, is asked for; all else the schema says in words. */
function toMistake({ code, path, message }: Issue, { params }: QueryHeader): string {
  const param = params.find(({ name }) => name === path[0]);
  return code === 'invalid_type' && param !== undefined ? `Give ${PARAM_KINDS[param.kind].asks}` : message;
}

/** The server names `params.ids.1`, the form knows `ids`. */
function paramOf(path: string): string {
  const parts = path.split('.');
  return parts[parts.indexOf('params') + 1] ?? path;
}
