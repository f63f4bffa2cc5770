import { Button } from 'react-aria-components';
import { OwnWords } from './OwnWords.tsx';

/** Offered, and anything else may be written. */
const HANDLING = ['Internal', 'TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:RED'] as const;

interface HandlingProps {
  wish: { readonly handling: string };
  problem: string | undefined;
  onChange: (wish: { handling: string }) => void;
}

/** How what leaves is to be handled by whoever has it. */
export function Handling({ wish: { handling }, problem, onChange }: HandlingProps) {
  return (
    <div className="picture-handling">
      <OwnWords
        label="Handling, printed above and below"
        value={handling}
        problem={problem}
        onChange={(words) => onChange({ handling: words })}
      />
      <div className="chips" role="group" aria-label="Handling offered">
        {HANDLING.map((words) => (
          <Button
            key={words}
            className="chip"
            aria-pressed={handling === words}
            onPress={() => onChange({ handling: handling === words ? '' : words })}
          >
            {words}
          </Button>
        ))}
      </div>
    </div>
  );
}
