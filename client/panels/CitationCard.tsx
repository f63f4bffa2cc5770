import { Button } from 'react-aria-components';
import type { Citation, EvidenceArticle, Passage } from '#contract/evidence';
import { Icon } from '../ui/Icon.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { makerOf, toCitationText, toPlace, toPublished } from '../words/evidence.ts';

interface CitationCardProps {
  at: Citation;
  articles: readonly EvidenceArticle[];
}

/** One place that says it: article, publisher, day, paragraph, and the passage itself when the text is at hand. */
export function CitationCard({ at, articles }: CitationCardProps) {
  const article = articles.find(({ id }) => id === at.article);
  if (article === undefined) return <p className="quiet">Its article {at.article} is not loaded.</p>;
  if (article.file !== undefined) return <FileCard at={at} article={article} />;
  const copied = at.story !== at.article;
  return (
    <div className="citation">
      <p className="where">
        <Name>{article.title}</Name>
        <span className="quiet">
          {' '}
          · <Name>{article.publisher.name}</Name> · reported {toPublished(article)} · {toPlace(at)}
          {copied ? ' · a copy of another article’s passage: the same story' : ''}
        </span>
      </p>
      {at.zone === 'caption' ? (
        <p className="flag">From a picture caption: it weighs less than the text.</p>
      ) : null}
      {at.passage === null ? <NoPassage article={article} /> : <PassageText passage={at.passage} />}
      <p className="row">
        <ReadButton at={at} />
        <CopyButton text={toCitationText(article, at)} />
      </p>
    </div>
  );
}

/** A row of a file that somebody imported: no article, and nothing to be read in one. */
function FileCard({ at, article }: { at: Citation; article: EvidenceArticle }) {
  const [maker] = makerOf(article);
  return (
    <div className="citation">
      <p className="where">
        From the file <Name>{at.file ?? article.title}</Name>, row {at.paragraph}
        {at.column === undefined ? null : (
          <>
            , column <Name>{at.column}</Name>
          </>
        )}
        <span className="quiet">
          {' · '}
          {maker === undefined ? (
            'its maker is not stated'
          ) : (
            <>
              made by <Name>{maker}</Name>
            </>
          )}{' '}
          · of {toPublished(article)} · imported by <Name>{article.file?.importedBy ?? ''}</Name>
        </span>
      </p>
      {at.cites === undefined ? null : (
        <p className="passage absent">
          The file cites as its source: <Name>{at.cites}</Name>
        </p>
      )}
      <p className="row">
        <CopyButton text={toCitationText(article, at)} />
      </p>
    </div>
  );
}

/** The analyst's own copy; the words that say it are underlined. */
function PassageText({ passage: { before, match, after } }: { passage: Passage }) {
  return (
    <blockquote className="passage">
      <bdi>
        {before}
        <mark>{match}</mark>
        {after}
      </bdi>
    </blockquote>
  );
}

function NoPassage({ article }: { article: EvidenceArticle }) {
  const why = useExplorer(({ about }) => about?.articleTexts.why);
  return (
    <p className="passage absent">
      {article.text === 'present'
        ? 'The passage cannot be cut from your copy of the text; the paragraph number above still holds.'
        : `The passage is not shown: your own copy of this text is not at hand. ${why ?? ''}`}
    </p>
  );
}

/** Opens the whole article at this passage. */
function ReadButton({ at: { article, start, end } }: { at: Citation }) {
  const { read } = useActions();
  return (
    <Button className="link copy" onPress={() => void read(article, { start, end })}>
      <Icon name="text" />
      Read in the article
    </Button>
  );
}

function CopyButton({ text }: { text: string }) {
  const { copy } = useActions();
  return (
    <Button className="link copy" onPress={() => void copy(text, 'Citation')}>
      <Icon name="copy" />
      Copy citation
    </Button>
  );
}
