import { Button, Heading, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Evidence } from '#contract/evidence';
import type { GraphNode } from '#contract/graph';
import { ENTITY_TYPES } from '#contract/ontology';
import { toRole } from '#contract/phrases';
import { neighboursDrawn } from '../store/graph.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { otherNames } from '../words/names.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { FigureCard } from './FigureCard.tsx';
import { RelationsByType, toRelations } from './RelationsByType.tsx';
import { Sources } from './Sources.tsx';

/** An actor: who it is, what ties it to others, what is said and counted about it. */
export function EntityEvidence({ evidence, entity }: { evidence: Evidence; entity: GraphNode }) {
  const relations = toRelations(evidence, entity.id);
  const nameOf = (id: string) => evidence.nodes.find((node) => node.id === id)?.name ?? id;
  return (
    <article className="evidence">
      <About entity={entity} />
      <Actions entity={entity} />
      <Tabs className="tabs" key={entity.id}>
        <TabList aria-label="What is known" className="tab-list">
          <Tab id="relations">
            Relations <span className="number">{relations.length}</span>
          </Tab>
          <Tab id="claims">
            Claims <span className="number">{evidence.claims.length}</span>
          </Tab>
          <Tab id="figures">
            Figures <span className="number">{evidence.figures.length}</span>
          </Tab>
        </TabList>
        <TabPanel id="relations">
          <RelationsByType relations={relations} />
        </TabPanel>
        <TabPanel id="claims">
          {evidence.claims.length === 0 ? (
            <p className="quiet">No claim names it as an end of a relation.</p>
          ) : null}
          {evidence.claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} articles={evidence.articles} />
          ))}
        </TabPanel>
        <TabPanel id="figures">
          {evidence.figures.length === 0 ? <p className="quiet">No number about it is reported.</p> : null}
          {evidence.figures.map((figure) => (
            <FigureCard key={figure.id} figure={figure} articles={evidence.articles} nameOf={nameOf} />
          ))}
        </TabPanel>
      </Tabs>
      <Sources evidence={evidence} />
    </article>
  );
}

function About({ entity }: { entity: GraphNode }) {
  const { type, name, named, summary, kind, role, countries, hub } = entity;
  const others = otherNames(entity);
  const about = [ENTITY_TYPES[type].label, kind, role].filter((words) => words !== null).map(toRole);
  return (
    <header className="subject">
      <div className="subject-head">
        <Glyph type={type} size={24} />
        <Heading level={3} className="subject-name clamp-4">
          <Name>{name}</Name>
        </Heading>
      </div>
      <p className="quiet">
        {about.join(' · ')}
        {named ? '' : ' · unnamed in the texts'}
        {hub ? ' · carries no path from the inside' : ''}
        {countries.length > 0 ? <> · {<Name>{countries.join(', ')}</Name>}</> : null}
      </p>
      {others.length > 0 ? (
        <p className="quiet clamp-4">
          Also called <Name>{others.join(', ')}</Name>
        </p>
      ) : null}
      {summary === null ? null : (
        <p className="summary">
          <Name>{summary}</Name>
        </p>
      )}
    </header>
  );
}

function Actions({ entity }: { entity: GraphNode }) {
  const { isDrawn, shown } = useExplorer((state) => ({
    isDrawn: state.nodes.has(entity.id),
    shown: neighboursDrawn(state, entity.id),
  }));
  const { add, expand, setPathEnd, open, fold } = useActions();
  const left = entity.degree - shown;
  return (
    <div className="row">
      {isDrawn ? (
        <Button className="button" isDisabled={left <= 0} onPress={() => void expand(entity.id)}>
          Expand <span className="quiet">{`${shown} of ${entity.degree} shown`}</span>
        </Button>
      ) : (
        <Button className="button" onPress={() => void add(entity.id)}>
          Add to the canvas <span className="quiet">{count(entity.degree, 'neighbour', 'neighbours')}</span>
        </Button>
      )}
      <Button
        className="button"
        onPress={() => {
          setPathEnd('from', entity);
          fold('find', false);
          open('paths', true);
        }}
      >
        Paths from here
      </Button>
    </div>
  );
}
