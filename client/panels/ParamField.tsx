import { useState } from 'react';
import { FieldError, Input, Label, Switch, Text, TextField } from 'react-aria-components';
import { PARAM_KINDS, type QueryParam } from '#contract/query';
import type { GraphNode } from '#contract/graph';
import { useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { ActorPicker } from './ActorPicker.tsx';

interface ParamFieldProps {
  param: QueryParam;
  value: unknown;
  problem: string | undefined;
  onChange: (value: unknown) => void;
}

/** One parameter, asked for as its kind wants it. Empty = its default. */
export function ParamField(props: ParamFieldProps) {
  const { kind } = props.param;
  if (kind === 'entity') return <EntityField {...props} />;
  if (kind === 'entities' || kind === 'drawn') return <SelectionField {...props} />;
  if (kind === 'boolean') return <BooleanField {...props} />;
  return <WordsField {...props} />;
}

function EntityField({ param, problem, onChange }: ParamFieldProps) {
  const [actor, setActor] = useState<GraphNode | null>(null);
  return (
    <ActorPicker
      label={param.meaning}
      actor={actor}
      problem={problem}
      onPick={(picked) => {
        setActor(picked);
        onChange(picked?.id);
      }}
    />
  );
}

/** Many actors are chosen on the canvas or in the table, not typed. */
function SelectionField({ param, problem, onChange }: ParamFieldProps) {
  const ids = useExplorer(({ selection }) => [...selection.nodes]);
  const [taken, setTaken] = useState(0);
  return (
    <div className="field" role="group" aria-label={param.meaning}>
      <span className="field-label">{param.meaning}</span>
      <button
        type="button"
        className="button"
        disabled={ids.length === 0}
        onClick={() => {
          setTaken(ids.length);
          onChange(ids);
        }}
      >
        Take what is selected <span className="number">{ids.length}</span>
      </button>
      <p className="quiet">
        {taken > 0
          ? `${count(taken, 'actor', 'actors')} taken`
          : 'Select actors on the canvas or in the table first.'}
      </p>
      {problem === undefined ? null : <p className="field-problem">{problem}</p>}
    </div>
  );
}

function BooleanField({ param, value, onChange }: ParamFieldProps) {
  const isOn = typeof value === 'boolean' ? value : param.default === true;
  return (
    <Switch className="switch" isSelected={isOn} onChange={onChange}>
      <span className="knob" />
      {param.meaning}
    </Switch>
  );
}

function WordsField({ param, value, problem, onChange }: ParamFieldProps) {
  const [text, setText] = useState(typeof value === 'string' ? value : '');
  return (
    <TextField
      className="field"
      value={text}
      isInvalid={problem !== undefined}
      onChange={(words) => {
        setText(words);
        onChange(words.trim() === '' ? undefined : toValue(param, words.trim()));
      }}
    >
      <Label>{param.meaning}</Label>
      <Input
        placeholder={param.default === undefined ? PARAM_KINDS[param.kind].asks : toText(param.default)}
      />
      <Text slot="description" className="quiet">
        {param.name}: {PARAM_KINDS[param.kind].asks}
        {param.kind.endsWith('Types') ? ', separated by commas' : ''}
      </Text>
      <FieldError>{problem}</FieldError>
    </TextField>
  );
}

/** What is no number stays text: the schema then says what is wrong with it. */
function toValue({ kind }: QueryParam, words: string): unknown {
  if (kind === 'entityTypes' || kind === 'relationTypes') return words.split(/\s*,\s*/);
  if (kind !== 'integer' && kind !== 'number') return words;
  const number = Number(words);
  return Number.isNaN(number) ? words : number;
}

function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.length === 0 ? 'all' : value.join(', ');
  return JSON.stringify(value);
}
