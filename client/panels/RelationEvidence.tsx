import { Fragment } from 'react';
import { Button, Heading } from 'react-aria-components';
import type { Evidence, EvidenceClaim } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import { RELATION_TYPES, STATUSES } from '#contract/ontology';
import { LineSample } from '../ui/LineSample.tsx';
import { MarkSample } from '../ui/MarkSample.tsx';
import { Name } from '../ui/Name.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toMeaning, toReported, toWhenOf } from '../words/evidence.ts';
import { DRAWN_MARKS, MARKS, marksOf, toCaution, toSupport, toWhenTitle } from '../words/relation.ts';
import { countsFor, toUncounted } from '../words/support.ts';
import { CheckSection } from './CheckSection.tsx';
import { ClaimsByStory } from './ClaimsByStory.tsx';
import { DerivedFrom } from './DerivedFrom.tsx';
import { DisputedClaims } from './DisputedClaims.tsx';
import { FigureTables } from './FigureTables.tsx';
import { NoteSection } from './NoteSection.tsx';
import { Qualifiers } from './Qualifiers.tsx';
import { SavedAs } from './SinceSaved.tsx';
import { Sources } from './Sources.tsx';

/** A line, and all that speaks for it and against it. */
export function RelationEvidence({ evidence, relation }: { evidence: Evidence; relation: GraphEdge }) {
  const asOf = useExplorer((state) => state.asOf);
  const names = new Map(evidence.nodes.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const carries = evidence.claims.filter(({ stance }) => stance === 'asserts');
  const denies = evidence.claims.filter(({ stance }) => stance === 'denies');
  const uncounted = toUncounted(relation, carries);
  return (
    <article className="evidence">
      <Ends relation={relation} nameOf={nameOf} />
      <ul className="standing">
        <li>
          <LineSample status={relation.status} hollow={relation.inferred || relation.hedged} />
          <b>{STATUSES[relation.status].label}</b>{' '}
          <span className="quiet">{toMeaning(relation.status, evidence.articles)}</span>
        </li>
        {marksOf(relation, asOf).map((mark) => (
          <li key={mark}>
            {DRAWN_MARKS.includes(mark) ? <MarkSample mark={mark} /> : null}
            <b>{mark}</b> <span className="quiet">{MARKS[mark]}</span>
          </li>
        ))}
      </ul>
      <dl className="facts">
        <dt>{toWhenTitle(relation)}</dt>
        <dd>{toWhenOf(relation)}</dd>
        <dt>Reported</dt>
        <dd>{toReported(relation, evidence.articles)}</dd>
        <dt>Support</dt>
        <dd>
          {toSupport(relation)}
          {uncounted === '' ? null : <span className="quiet"> · not counted: {uncounted}</span>}
        </dd>
        <Qualifiers relation={relation} nameOf={nameOf} />
      </dl>
      {evidence.digest === null ? null : <CheckSection evidence={evidence} relation={relation} />}
      <SavedAs of={relation.key} />
      <NoteSection key={relation.key} of={relation.key} />
      <DerivedFrom evidence={evidence} relation={relation} />
      <Claims
        title="What speaks for it"
        claims={carries}
        counted={carries.filter((claim) => countsFor(relation, claim)).length}
        evidence={evidence}
        empty="Nobody asserts it: only denials are reported."
      />
      {denies.length > 0 ? (
        <Claims title="What speaks against it" claims={denies} evidence={evidence} empty="" />
      ) : null}
      <DisputedClaims evidence={evidence} />
      <FigureTables title="Figures that name both" id={null} evidence={evidence} nameOf={nameOf} />
      <Sources evidence={evidence} />
    </article>
  );
}

/** The sentence, and both actors to go on with. */
function Ends({ relation, nameOf }: { relation: GraphEdge; nameOf: (id: string) => string }) {
  const { inspect } = useActions();
  const caution = toCaution(relation);
  return (
    <header className="subject">
      <Heading level={3} className="subject-name">
        {caution === '' ? null : <span className="caution">{caution}</span>}
        <Sentence edge={relation} nameOf={nameOf} />
      </Heading>
      <p className="quiet">
        {RELATION_TYPES[relation.type].plural}
        {[relation.from, relation.to].map((id) => (
          <Fragment key={id}>
            {' · '}
            <Button className="link" onPress={() => void inspect({ entity: id })}>
              <Name>{nameOf(id)}</Name>
            </Button>
          </Fragment>
        ))}
      </p>
    </header>
  );
}

interface ClaimsProps {
  title: string;
  claims: readonly EvidenceClaim[];
  /** How many of them lend the line its support, when not all do. */
  counted?: number;
  evidence: Evidence;
  empty: string;
}

function Claims({ title, claims, counted = claims.length, evidence, empty }: ClaimsProps) {
  return (
    <section className="claims" aria-label={title}>
      <Heading level={4}>
        {title}{' '}
        <span className="number">
          {claims.length}
          {counted < claims.length ? `, of which ${counted} ${counted === 1 ? 'counts' : 'count'}` : null}
        </span>
      </Heading>
      {claims.length === 0 ? <p className="quiet">{empty}</p> : null}
      <ClaimsByStory claims={claims} evidence={evidence} level={5} />
    </section>
  );
}
