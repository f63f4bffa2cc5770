import { Button, Heading } from 'react-aria-components';
import { isHypothesisId, type Hypothesis, type SupposedLine } from '#contract/own-marks';
import { ENTITY_TYPES } from '#contract/ontology';
import { standingsOf, type Standing } from '#drawing/supposed';
import { isOffered } from '../commands/command.ts';
import { commandOf } from '../commands/commands.ts';
import { CANVAS, focusSoon, HYPOTHESIS_TITLE } from '../commands/focus.ts';
import { Name } from '../ui/Name.tsx';
import { Section } from '../ui/Section.tsx';
import { SupposedSample } from '../ui/LegendSamples.tsx';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { toMoment } from '../words/grades.ts';
import { endName, STANDINGS, toSupposed, toSupposedFrom } from '../words/supposed-words.ts';
import { Answered, FoundBetween } from './HypothesisTest.tsx';

/** What an analyst supposes: no evidence, and told so first. */
export function HypothesisEvidence({ hypothesis }: { hypothesis: Hypothesis }) {
  const { words, standing } = useExplorer((state) => ({
    words: toSupposed(hypothesis, state),
    standing: standingsOf(state).get(hypothesis.id) ?? 'drawn',
  }));
  return (
    <article className="evidence hypothesis">
      <header className="subject">
        <Heading level={3} className="subject-name" id={HYPOTHESIS_TITLE} tabIndex={-1}>
          <span className="caution">supposed</span> <Name>{words}</Name>
        </Heading>
        <p className="quiet">
          {standing === 'answered'
            ? 'It was a hypothesis of this investigation: a relation says so now, and is counted and asked with in its place.'
            : 'A hypothesis of this investigation: nobody is reported to say so, and nothing is counted or asked with it.'}
        </p>
      </header>
      <Acts hypothesis={hypothesis} />
      <Facts hypothesis={hypothesis} standing={standing} />
      {hypothesis.is === 'line' ? <Tested line={hypothesis} /> : <LinesFrom id={hypothesis.id} />}
    </article>
  );
}

const ACTS = ['test-hypothesis', 'change-hypothesis', 'suppose-somebody', 'centre'] as const;

function Acts({ hypothesis }: { hypothesis: Hypothesis }) {
  const ground = useGround();
  const { remove, showHypotheses } = useActions();
  const state = ground.store.getState();
  return (
    <div className="row">
      {ACTS.map(commandOf)
        .filter((command) => isOffered(command, state))
        .map(({ id, label, perform }) => (
          <Button key={id} className="button" onPress={() => perform(ground)}>
            {label}
          </Button>
        ))}
      {hypothesis.hidden === true ? (
        <Button
          className="button"
          onPress={() => {
            showHypotheses([hypothesis.id]);
            focusSoon(`#${HYPOTHESIS_TITLE}`);
          }}
        >
          Show it again
        </Button>
      ) : null}
      <Button
        className="button"
        onPress={() => {
          remove({ nodes: [], edges: [], hypotheses: [hypothesis.id] });
          focusSoon(CANVAS);
        }}
      >
        Take it away
      </Button>
    </div>
  );
}

function Facts({ hypothesis, standing }: { hypothesis: Hypothesis; standing: Standing }) {
  return (
    <dl className="facts">
      <dt>Standing</dt>
      <dd>
        <SupposedSample of={hypothesis.is} /> {STANDINGS[standing]}
      </dd>
      {hypothesis.is === 'line' ? (
        <>
          <dt>Ends</dt>
          <dd>
            <End id={hypothesis.from} /> {hypothesis.directed ? '→' : '–'} <End id={hypothesis.to} />
          </dd>
        </>
      ) : (
        <>
          <dt>What it would be</dt>
          <dd>{hypothesis.type === null ? 'not known' : ENTITY_TYPES[hypothesis.type].label}</dd>
        </>
      )}
      <dt>Supposed by</dt>
      <dd>
        {hypothesis.by === null ? (
          'nobody named'
        ) : (
          <>
            <Name>{hypothesis.by}</Name> <span className="quiet">(stated, not verified)</span>
          </>
        )}
      </dd>
      <dt>Since</dt>
      <dd>{toMoment(hypothesis.madeAt)}</dd>
      <dt>Reason</dt>
      <dd className="note-text">
        <Name>{hypothesis.why}</Name>
      </dd>
    </dl>
  );
}

/** Goes on to who stands there, known or supposed. */
function End({ id }: { id: string }) {
  const name = useExplorer((state) => endName(state, id));
  const { inspect, select } = useActions();
  const go = () =>
    isHypothesisId(id)
      ? select({ nodes: new Set(), edges: new Set(), hypotheses: new Set([id]) }, 'replace')
      : void inspect({ entity: id });
  return (
    <Button className="link" onPress={go}>
      <Name>{name}</Name>
    </Button>
  );
}

function Tested({ line }: { line: SupposedLine }) {
  if (line.fact !== null) return <Answered line={line} fact={line.fact} />;
  if (isHypothesisId(line.from) || isHypothesisId(line.to))
    return (
      <p className="quiet">
        One of its ends is supposed, too, so that it cannot be tested: nothing that is loaded knows it.
      </p>
    );
  return <FoundBetween line={line} />;
}

/** Of a supposed actor: what it is supposed to be joined by. */
function LinesFrom({ id }: { id: string }) {
  const { lines, state } = useExplorer((whole) => ({ lines: whole.hypotheses, state: whole.nodes }));
  const { select } = useActions();
  const from = [...lines.values()].filter(
    (one): one is SupposedLine => one.is === 'line' && (one.from === id || one.to === id),
  );
  return (
    <Section title="Supposed lines" count={from.length} level={4}>
      {from.length === 0 ? <p className="quiet">No line is supposed from it.</p> : null}
      <ul className="relation-rows">
        {from.map((line) => (
          <li key={line.id}>
            <Button
              className="relation-row"
              onPress={() =>
                select({ nodes: new Set(), edges: new Set(), hypotheses: new Set([line.id]) }, 'replace')
              }
            >
              <SupposedSample of="line" />{' '}
              <Name>{toSupposedFrom(line, id, { nodes: state, hypotheses: lines })}</Name>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
