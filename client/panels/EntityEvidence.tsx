import { Button, Heading, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Evidence } from '#contract/evidence';
import type { GraphNode } from '#contract/graph';
import { ENTITY_TYPES, RELATION_TYPES, type EntityType } from '#contract/ontology';
import { toRole } from '#contract/phrases';
import { neighboursDrawn } from '../store/graph.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count, outOf } from '../words/count.ts';
import { otherNames, toPronoun } from '../words/names.ts';
import { isTie } from '../words/ties.ts';
import { AllItSaid } from './AllItSaid.tsx';
import { ClaimsByStory } from './ClaimsByStory.tsx';
import { DisputedClaims } from './DisputedClaims.tsx';
import { EntityRepairs } from './EntityRepairs.tsx';
import { FigureTables } from './FigureTables.tsx';
import { NoteSection } from './NoteSection.tsx';
import { Offices } from './Offices.tsx';
import { RelationsByType } from './RelationsByType.tsx';
import { SanctionsAndCharges } from './SanctionsAndCharges.tsx';
import { SavedAs } from './SinceSaved.tsx';
import { Sources } from './Sources.tsx';
import { Statements } from './Statements.tsx';

/** Who may comment on something may be quoted. */
const SPEAKERS: ReadonlySet<EntityType> = new Set(
  RELATION_TYPES.COMMENTED_ON.ends.flatMap(({ from }) => from),
);

/** An actor: who it is, what ties it to others, what is said and counted about it. */
export function EntityEvidence({ evidence, entity }: { evidence: Evidence; entity: GraphNode }) {
  const { id } = entity;
  const names = new Map(evidence.nodes.map((node) => [node.id, node.name]));
  const about = {
    evidence,
    id,
    it: toPronoun(entity.type),
    nameOf: (other: string) => names.get(other) ?? other,
  };
  const others = evidence.relations.filter((edge) => isTie(edge, entity));
  return (
    <article className="evidence">
      <About entity={entity} nameOf={about.nameOf} />
      <SavedAs of={id} />
      <Actions entity={entity} />
      <NoteSection key={`note ${id}`} of={id} />
      <EntityRepairs key={`repairs ${id}`} entity={entity} evidence={evidence} />
      <Tabs className="tabs" key={id}>
        <TabList aria-label="What is known" className="tab-list">
          <Tab id="overview">Overview</Tab>
          <Tab id="claims">
            Claims <span className="number">{evidence.claims.length}</span>
          </Tab>
        </TabList>
        <TabPanel id="overview">
          <Offices {...about} />
          <SanctionsAndCharges {...about} entity={entity} />
          <FigureTables title="Figures" {...about} />
          <Statements {...about} />
          {SPEAKERS.has(entity.type) ? <AllItSaid id={id} it={about.it} /> : null}
          <RelationsByType {...about} relations={others} />
          {evidence.relations.length + evidence.figures.length === 0 ? (
            <p className="quiet">No claim ties it to another actor, and no number about it is reported.</p>
          ) : null}
        </TabPanel>
        <TabPanel id="claims">
          {evidence.claims.length === 0 ? (
            <p className="quiet">No claim names it as an end of a relation.</p>
          ) : null}
          <ClaimsByStory claims={evidence.claims} evidence={evidence} level={4} />
          <DisputedClaims evidence={evidence} />
        </TabPanel>
      </Tabs>
      <Sources evidence={evidence} />
    </article>
  );
}

function About({ entity, nameOf }: { entity: GraphNode; nameOf: (id: string) => string }) {
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
        {countries.length > 0 ? <> · {<Name>{countries.map(nameOf).join(', ')}</Name>}</> : null}
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
  const { add, expand, askExpansion, draftPaths, open, fold } = useActions();
  const left = entity.degree - shown;
  return (
    <div className="row">
      {isDrawn ? (
        <>
          <Button className="button" isDisabled={left <= 0} onPress={() => void expand(entity.id)}>
            Expand <span className="quiet">{`${outOf(shown, entity.degree)} shown`}</span>
          </Button>
          <Button className="button" isDisabled={left <= 0} onPress={() => void askExpansion(entity.id)}>
            Expand by …
          </Button>
        </>
      ) : (
        <Button className="button" onPress={() => void add(entity.id)}>
          Add to the canvas <span className="quiet">{count(entity.degree, 'neighbour', 'neighbours')}</span>
        </Button>
      )}
      <Button
        className="button"
        onPress={() => {
          draftPaths({ from: [entity.id] }, [entity]);
          fold('find', false);
          open('paths', true);
        }}
      >
        Paths from here
      </Button>
    </div>
  );
}
