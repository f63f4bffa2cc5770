import type { EvidenceArticle, EvidenceFigure } from '#contract/evidence';
import { Name } from '../ui/Name.tsx';
import { toDate } from '../words/days.ts';
import { toAmount, toMetric, toVoice } from '../words/evidence.ts';
import { CitationCard } from './CitationCard.tsx';

interface FigureCardProps {
  figure: EvidenceFigure;
  articles: readonly EvidenceArticle[];
}

/** A number as it was told: never rounded, never averaged, with its day and its speaker. */
export function FigureCard({ figure, articles }: FigureCardProps) {
  return (
    <div className="claim">
      <p className="amount">
        {toMetric(figure.metric)}: <b>{toAmount(figure)}</b>{' '}
        <span className="quiet">
          as of {toDate(figure.asOf)}
          {figure.per === undefined ? '' : ` · per ${figure.per}`}
          {figure.population === undefined ? '' : ` · ${figure.population}`}
        </span>
      </p>
      <p className="says">
        <Name>{figure.says}</Name>
      </p>
      <p className="claim-standing">
        <b>{figure.voice === 'said' ? 'said' : 'asserted'}</b>
        {toVoice(figure).map((words) => (
          <span key={words}>
            {' · '}
            <Name>{words}</Name>
          </span>
        ))}
      </p>
      {figure.at.map((at) => (
        <CitationCard key={`${at.article} ${at.start}`} at={at} articles={articles} />
      ))}
    </div>
  );
}
