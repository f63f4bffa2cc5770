import type { ComponentType } from 'react';
import type { GraphNode } from '#contract/graph';
import type { ParamKind, QueryParam } from '#contract/query';
import { ParamActor } from './ParamActor.tsx';
import { ParamActors } from './ParamActors.tsx';
import { ParamChoice } from './ParamChoice.tsx';
import { ParamChoices } from './ParamChoices.tsx';
import { ParamDates } from './ParamDates.tsx';
import { ParamNumber } from './ParamNumber.tsx';
import { ParamSelection } from './ParamSelection.tsx';
import { ParamSwitch } from './ParamSwitch.tsx';
import { ParamTypes } from './ParamTypes.tsx';
import { ParamWords } from './ParamWords.tsx';

export interface ParamFieldProps {
  readonly param: QueryParam;
  /** Undefined = its default. */
  readonly value: unknown;
  readonly problem: string | undefined;
  /** Whom a value names that is filled in from elsewhere. */
  readonly actors?: ReadonlyMap<string, GraphNode>;
  /** An address gave this value. */
  readonly isAddressed?: boolean;
  /** With whom the value names, as far as that is known by choosing. */
  readonly onChange: (value: unknown, who?: readonly GraphNode[]) => void;
}

/** How each kind is asked for. */
const FIELDS: Record<ParamKind, ComponentType<ParamFieldProps>> = {
  text: ParamWords,
  search: ParamWords,
  date: ParamWords,
  dates: ParamDates,
  integer: ParamNumber,
  number: ParamNumber,
  hops: ParamNumber,
  limit: ParamNumber,
  boolean: ParamSwitch,
  choice: ParamChoice,
  choices: ParamChoices,
  entity: ParamActor,
  entities: ParamActors,
  drawn: ParamActors,
  selection: ParamSelection,
  entityTypes: ParamTypes,
  relationTypes: ParamTypes,
};

/** One parameter, asked for as its kind wants it. */
export function ParamField(props: ParamFieldProps) {
  const { name, kind, choices } = props.param;
  const Field = kind === 'text' && choices !== undefined ? ParamChoice : FIELDS[kind];
  return (
    <div className="param" data-param={name}>
      <Field {...props} />
    </div>
  );
}
