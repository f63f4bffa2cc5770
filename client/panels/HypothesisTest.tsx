import { Button } from 'react-aria-components';
import type { SupposedLine } from '#contract/own-marks';
import type { GraphEdge } from '#contract/graph';
import { askFit } from '../commands/ask.ts';
import { focusSoon, HYPOTHESIS_TITLE } from '../commands/focus.ts';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { LineSample } from '../ui/LineSample.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Section } from '../ui/Section.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { toFits } from '../words/for-selection.ts';
import { toStatusWords, toSupport } from '../words/relation.ts';

/** More than these few are looked for among the saved queries. */
const MOST_FITS = 4;

/** The relations of all that is loaded that join the two, drawn or not, and questions that fit them. */
export function FoundBetween({ line }: { line: SupposedLine }) {
  const { between, task, queries } = useExplorer((state) => ({
    between: state.between?.id === line.id ? state.between : null,
    task: state.tasks.between,
    queries: state.queries,
  }));
  const { readBetween } = useActions();
  const ground = useGround();
  if (task?.is === 'failed')
    return <TroubleNote trouble={task.trouble} onRetry={() => void readBetween(line.id)} />;
  if (between === null) return <Loading label="Asking what joins the two now" lines={['line', 'short']} />;
  const { nodes, edges, limits } = between;
  const ends = [line.from, line.to].flatMap((id) => nodes.find((node) => node.id === id) ?? []);
  const fits = toFits(queries ?? [], ends).slice(0, MOST_FITS);
  return (
    <>
      <Section title="What joins the two now" count={edges.length} level={4}>
        {edges.length === 0 ? (
          <p className="quiet">
            {ends.length < 2
              ? 'One of the two is not in what is loaded any more.'
              : 'No relation in all that is loaded joins the two directly. Test it to ask for a path.'}
          </p>
        ) : null}
        <LimitsNote limits={limits} />
        <ul className="relation-rows">
          {edges.map((edge) => (
            <Found key={edge.key} line={line} edge={edge} />
          ))}
        </ul>
      </Section>
      {fits.length === 0 ? null : (
        <Section title="Questions about the two" count={fits.length} level={4}>
          <ul className="relation-rows">
            {fits.map((fit) => (
              <li key={fit.header.id}>
                <Button className="relation-row" onPress={() => askFit(ground, fit)}>
                  {fit.header.title} …
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Found({ line, edge }: { line: SupposedLine; edge: GraphEdge }) {
  const nodes = useExplorer(({ between }) => between?.nodes ?? NOBODY);
  const { inspect, settleHypothesis } = useActions();
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.name ?? id;
  return (
    <li className="found-between">
      <Button className="relation-row" onPress={() => void inspect({ relation: edge.key })}>
        <Sentence edge={edge} nameOf={nameOf} /> <Stands edge={edge} />
      </Button>
      <Button
        className="button"
        onPress={() => {
          settleHypothesis(line.id, { edge, nodes });
          focusSoon(`#${HYPOTHESIS_TITLE}`);
        }}
      >
        Turn it into this line
      </Button>
    </li>
  );
}

function Stands({ edge }: { edge: GraphEdge }) {
  const asOf = useExplorer((state) => state.asOf);
  return (
    <span className="quiet row-standing">
      <LineSample status={edge.status} hollow={edge.inferred || edge.hedged} />
      {toStatusWords(edge, asOf)} · {toSupport(edge)}
    </span>
  );
}

/** What was supposed is reported since: the relation is drawn, and the hypothesis keeps its reason. */
export function Answered({ line, fact }: { line: SupposedLine; fact: string }) {
  const { edge, nodes } = useExplorer((state) => ({ edge: state.edges.get(fact), nodes: state.nodes }));
  const { inspect, reopenHypothesis } = useActions();
  return (
    <Section title="Found" level={4}>
      <ul className="relation-rows">
        <li>
          <Button className="relation-row" onPress={() => void inspect({ relation: fact })}>
            {edge === undefined ? (
              'The relation that says so is not on the canvas: read its evidence'
            ) : (
              <>
                <Sentence edge={edge} nameOf={(id) => nodes.get(id)?.name ?? id} /> <Stands edge={edge} />
              </>
            )}
          </Button>
        </li>
      </ul>
      <Button
        className="button"
        onPress={() => {
          reopenHypothesis(line.id);
          focusSoon(`#${HYPOTHESIS_TITLE}`);
        }}
      >
        Leave it open again
      </Button>
    </Section>
  );
}

const NOBODY: readonly never[] = [];
