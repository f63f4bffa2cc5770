import { useExplorer } from '../use-explorer.ts';
import { OwnWords } from './OwnWords.tsx';
import { Turn } from './PictureFields.tsx';

interface QuotedProps {
  wish: { readonly isQuoted: boolean; readonly words: string };
  /** What is wrong with the number of words. */
  problem: string | undefined;
  onChange: (wish: { isQuoted: boolean } | { words: string }) => void;
}

/** Passages may be quoted where their texts are at hand, and no longer than the analyst says. */
export function QuotedPassages({ wish: { isQuoted, words }, problem, onChange }: QuotedProps) {
  const texts = useExplorer((state) => state.about?.articleTexts);
  const hasTexts = (texts?.present ?? 0) > 0;
  return (
    <>
      <Turn
        isOn={isQuoted && hasTexts}
        onTurn={(isOn) => onChange({ isQuoted: isOn })}
        why={hasTexts ? undefined : `– ${texts?.why ?? 'the texts of the articles are not at hand'}`}
      >
        Quoted passages
      </Turn>
      {isQuoted && hasTexts ? (
        <div className="picture-number">
          <OwnWords
            label="At most so many words of each"
            value={words}
            problem={problem}
            onChange={(changed) => onChange({ words: changed })}
          />
        </div>
      ) : null}
    </>
  );
}
