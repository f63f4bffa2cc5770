import { Button } from 'react-aria-components';
import type { AccountClaim, AccountFigure } from '#contract/account';
import { isFigure, isRejected, statusOf, type Told } from '../reading/told.ts';
import { toAccountStanding, toPlaces } from '../reading/words.ts';
import { LineSample } from '../ui/LineSample.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { toWhen } from '../words/evidence.ts';
import { toFigureTime, toFigureWords } from '../words/figures.ts';
import { toBefore, toGivenWords } from '../words/repairs.ts';

/** One claim or figure in our own words: how it stands, where it is written, and the ways on from it. */
export function ToldItem({ told }: { told: Told }) {
  const [status, ...voices] = toAccountStanding(told);
  const copied = told.at.some(({ copyOf }) => copyOf !== undefined);
  return (
    <div className="told" data-rejected={isRejected(told) || undefined}>
      {isFigure(told) ? (
        <p>
          <b>
            <Name>{toFigureWords(told, told.placeName)}</Name>
          </b>{' '}
          <span className="quiet">{toFigureTime(told)}</span>
        </p>
      ) : null}
      <p className="says">
        <Name>{told.says}</Name>
      </p>
      <p className="claim-standing">
        <LineSample status={statusOf(told)} hollow={isHollow(told)} /> <b>{status}</b>
        {voices.map((words) => (
          <span key={words}>
            {' · '}
            <Name>{words}</Name>
          </span>
        ))}
        {isFigure(told) ? null : <> · {toWhen(told)}</>}
        {' · '}
        {toPlaces(told)}
        {copied ? ' · copied from another article: the same story' : ''}
      </p>
      {isFigure(told) || told.corrected === undefined ? null : (
        <p className="flag">
          <Name>{toGivenWords('Corrected', told.corrected)}</Name>
          <span className="quiet">
            {' '}
            Before: <Name>{toBefore(told, told.corrected).join('; ')}</Name>
          </span>
        </p>
      )}
      {isFigure(told) ? <FigureWays figure={told} /> : <ClaimWays claim={told} />}
    </div>
  );
}

/** As on the canvas: an inferred date leaves the line itself as it is. */
function isHollow({ hedged, inferred = [] }: Told): boolean {
  return hedged === true || inferred.some(({ what }) => what !== 'date');
}

function ClaimWays({ claim }: { claim: AccountClaim }) {
  const { inspect, drawLine, fold } = useActions();
  const { stage } = useGround();
  const isDrawn = useExplorer(({ edges }) => edges.has(claim.relKey));
  if (claim.rejected) return <Refused claim={claim} />;
  const show = async () => {
    await drawLine(claim);
    if (isDrawn) stage.canvas()?.focusOn([claim.subject, claim.object]);
  };
  return (
    <p className="row">
      <Button
        className="link"
        onPress={() => {
          fold('inspect', false);
          void inspect({ relation: claim.relKey });
        }}
      >
        Evidence of the line
      </Button>
      <Button className="link" onPress={() => void show()}>
        {isDrawn ? 'Show on the canvas' : 'Put on the canvas'}
      </Button>
    </p>
  );
}

/** Its line may be gone, and with it the evidence where it could be accepted again. */
function Refused({ claim }: { claim: AccountClaim }) {
  const { inspect, fold } = useActions();
  const { disputed, subject, subjectName } = claim;
  return (
    <>
      <p className="quiet">
        {disputed === undefined ? 'An analyst refused it' : <Name>{toGivenWords('Disputed', disputed)}</Name>}
        : it carries no line.
      </p>
      <Button
        className="link"
        onPress={() => {
          fold('inspect', false);
          void inspect({ entity: subject });
        }}
      >
        Evidence about <Name>{subjectName}</Name>
      </Button>
    </>
  );
}

function FigureWays({ figure }: { figure: AccountFigure }) {
  const { inspect, fold } = useActions();
  return (
    <p className="row">
      <Button
        className="link"
        onPress={() => {
          fold('inspect', false);
          void inspect({ entity: figure.subject });
        }}
      >
        Evidence about <Name>{figure.subjectName}</Name>
      </Button>
    </p>
  );
}
