import { Fragment, useId, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Evidence, EvidenceFigure } from '#contract/evidence';
import { toBar, toScale, type Scale } from '#drawing/intervals';
import { Icon } from '../ui/Icon.tsx';
import { IntervalBar } from '../ui/IntervalBar.tsx';
import { Name } from '../ui/Name.tsx';
import { toPublished } from '../words/evidence.ts';
import { toFigureMarks, toTeller, type FigureGroup } from '../words/figure-groups.ts';
import { toAmountWords, toFigureTime, toMeasureWords } from '../words/figures.ts';
import { FigureCard } from './FigureCard.tsx';

interface FigureTableProps {
  /** Whose panel it stands in: what is counted of another is told with its name. */
  of: string | null;
  group: FigureGroup;
  evidence: Pick<Evidence, 'articles' | 'byStory'>;
  nameOf: (id: string) => string;
}

/** One measure over time: each figure as it was told, on a scale common to all of them. */
export function FigureTable({ of, group, evidence, nameOf }: FigureTableProps) {
  const { figures, clashes, doubtful, changed } = group;
  const [first] = figures;
  if (first === undefined) return null;
  const scale = toScale(figures);
  const isDrawn = figures.some((figure) => toBar(figure, scale) !== null);
  const told = (figure: EvidenceFigure) =>
    `${toAmountWords(figure)} (${toTeller(figure, evidence.articles)})`;
  const subject = first.subject === of ? null : first.subjectName;
  const place = first.place === undefined ? null : nameOf(first.place);
  // Of the figures of another only some came: those that name whose panel it is.
  const isPartial = of !== null && first.subject !== of && first.place !== of;
  const clashing = new Set(clashes.flat());
  return (
    <div className="figures">
      <table>
        <caption>
          <Name>{toMeasureWords(first, { of: subject, place })}</Name>
          {isPartial ? (
            <span className="quiet">Only the figures that name this actor: there may be more of them.</span>
          ) : null}
        </caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">
              <span className={isDrawn ? 'visually-hidden' : undefined}>What was told</span>
              {isDrawn ? <ScaleEnds scale={scale} /> : null}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <FigureRow
              key={figure.id}
              figure={figure}
              scale={scale}
              evidence={evidence}
              nameOf={nameOf}
              clashes={clashing.has(figure)}
            />
          ))}
        </tbody>
      </table>
      {clashes.map(([a, b]) => (
        <p key={`${a.id} ${b.id}`} className="clash">
          <b>These clash:</b> <Name>{told(a)}</Name> and <Name>{told(b)}</Name> are told of the same time;
          both cannot be right.
        </p>
      ))}
      {doubtful.map(([a, b]) => (
        <p key={`${a.id} ${b.id}`} className="quiet">
          <b>These may clash:</b> <Name>{told(a)}</Name> and <Name>{told(b)}</Name> are told of the same time,
          but not both exactly.
        </p>
      ))}
      {changed ? <p className="quiet">Changed over time: told as of different days.</p> : null}
    </div>
  );
}

function ScaleEnds({ scale: { low, high } }: { scale: Scale }) {
  return (
    <span className="scale-ends" aria-hidden="true">
      <span>{low.toLocaleString('en')}</span>
      <span>{high.toLocaleString('en')}</span>
    </span>
  );
}

interface FigureRowProps {
  figure: EvidenceFigure;
  scale: Scale;
  evidence: Pick<Evidence, 'articles' | 'byStory'>;
  nameOf: (id: string) => string;
  clashes: boolean;
}

/** Opens the evidence below itself. */
function FigureRow({ figure, scale, evidence, nameOf, clashes }: FigureRowProps) {
  const { articles, byStory } = evidence;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const words = toAmountWords(figure);
  const [low, high] = [scale.low.toLocaleString('en'), scale.high.toLocaleString('en')];
  const told = figure.at.flatMap(({ article }) => articles.find((one) => one.id === article) ?? []);
  return (
    <>
      <tr className="figure-row">
        <th scope="row">
          <Button
            className="figure-open"
            aria-expanded={isOpen}
            {...(isOpen ? { 'aria-controls': id } : {})}
            onPress={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? 'down' : 'right'} />
            <span>{toFigureTime(figure)}</span>
          </Button>
        </th>
        <td>
          <span className="told">
            <Name>{words}</Name>
            {clashes ? <b className="clash"> clashes</b> : null}
          </span>
          <IntervalBar bar={toBar(figure, scale)} words={`${words}, on a scale from ${low} to ${high}`} />
          <span className="quiet">
            <Name>{toTeller(figure, articles)}</Name>
            {told[0] === undefined ? '' : ` · reported ${toPublished(told[0])}`}
            {toFigureMarks(figure, byStory).map((mark) => (
              <Fragment key={mark}>
                {' · '}
                <Name>{mark}</Name>
              </Fragment>
            ))}
          </span>
        </td>
      </tr>
      {isOpen ? (
        <tr id={id}>
          <td colSpan={2}>
            <FigureCard figure={figure} articles={articles} nameOf={nameOf} />
          </td>
        </tr>
      ) : null}
    </>
  );
}
