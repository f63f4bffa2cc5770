import { Button } from 'react-aria-components';
import type { Region } from '#contract/article';
import { markedInReview } from '../commands/review-selection.ts';
import { moveEnd, toWords } from '../reading/review-page.ts';
import type { Stretch } from '../reading/spans.ts';
import { useActions } from '../use-explorer.ts';

interface ClaimSpanProps {
  text: string;
  regions: readonly Region[];
  span: Stretch | null;
  onChange: (span: Stretch) => void;
}

const MOVES = [
  { end: 'start', by: -1, words: 'Begin a word earlier', sign: '⇤' },
  { end: 'start', by: 1, words: 'Begin a word later', sign: '⇥' },
  { end: 'end', by: -1, words: 'End a word earlier', sign: '⇤' },
  { end: 'end', by: 1, words: 'End a word later', sign: '⇥' },
] as const;

/** The words that say it: marked in the text, or moved word by word. */
export function ClaimSpan({ text, regions, span, onChange }: ClaimSpanProps) {
  const { announce } = useActions();
  const within =
    span === null ? undefined : regions.find(({ start, end }) => start <= span.start && span.start < end);
  const take = () => {
    const marked = markedInReview();
    const words = marked === null ? null : toWords(text, marked);
    if (words === null) announce('No words of the text are marked');
    else onChange(words);
  };
  return (
    <div className="claim-span" role="group" aria-label="The words that say it">
      <span className="field-label">The words that say it</span>
      {span === null ? (
        <p className="quiet">None yet: mark them in the text.</p>
      ) : (
        <blockquote className="review-passage">
          <bdi>
            <mark>{text.slice(span.start, span.end)}</mark>
          </bdi>
        </blockquote>
      )}
      <div className="row">
        {span === null || within === undefined
          ? null
          : MOVES.map(({ end, by, words, sign }) => (
              <Button
                key={words}
                className="button"
                aria-label={words}
                onPress={() => {
                  const moved = moveEnd(text, span, { end, by, within });
                  onChange(moved);
                  announce(text.slice(moved.start, moved.end));
                }}
              >
                {end === 'start' ? 'Begin' : 'End'} <span aria-hidden="true">{sign}</span>
              </Button>
            ))}
        <Button className="button quiet-button" onPress={take}>
          Use the words marked in the text
        </Button>
      </div>
    </div>
  );
}
