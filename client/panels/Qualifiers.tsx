import { Fragment } from 'react';
import type { GraphEdge } from '#contract/graph';
import { relationRow } from '#contract/ontology';
import { toRole } from '#contract/phrases';
import { Name } from '../ui/Name.tsx';

interface QualifiersProps {
  relation: GraphEdge;
  nameOf: (id: string) => string;
}

/** What further belongs to the line: about, with, what, share ... Those told by the sentence itself are left out. */
export function Qualifiers({ relation, nameOf }: QualifiersProps) {
  const kinds = relationRow(relation.type).qualifiers ?? {};
  return Object.entries(relation.qualifiers)
    .filter(([name, values]) => values.length > 0 && kinds[name]?.kind !== 'choice' && name !== 'role')
    .map(([name, values]) => (
      <Fragment key={name}>
        <dt>{toWords(name)}</dt>
        <dd>
          <Name>
            {values
              .map((value) =>
                kinds[name]?.kind === 'entity' ? nameOf(String(value)) : toRole(String(value)),
              )
              .join(', ')}
          </Name>
        </dd>
      </Fragment>
    ));
}

/** `toPlace` -> `To place`. */
function toWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
