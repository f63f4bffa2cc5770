import type { EvidenceArticle, EvidenceFigure } from '#contract/evidence';
import { Name } from '../ui/Name.tsx';
import { toVoice } from '../words/evidence.ts';
import { toFigureTime, toFigureWords } from '../words/figures.ts';
import { CitationCard } from './CitationCard.tsx';

interface FigureCardProps {
  figure: EvidenceFigure;
  articles: readonly EvidenceArticle[];
  nameOf: (id: string) => string;
}

/** A number as it was told: never rounded, never averaged, with its day and its speaker. */
export function FigureCard({ figure, articles, nameOf }: FigureCardProps) {
  const place = figure.place === undefined ? null : nameOf(figure.place);
  return (
    <div className="claim">
      <p className="amount">
        <b>
          <Name>{toFigureWords(figure, place)}</Name>
        </b>{' '}
        <span className="quiet">{toFigureTime(figure)}</span>
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
