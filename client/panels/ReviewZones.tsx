import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Zone, ZONES } from '#contract/article';
import type { ReviewParagraph } from '../reading/review-page.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { useActions } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { ZONE_WORDS } from '../words/zones.ts';

interface ReviewZonesProps {
  page: readonly ReviewParagraph[];
  ticked: ReadonlySet<number>;
  onDone: () => void;
}

/** What the ticked paragraphs are. */
export function ReviewZones({ page, ticked, onDone }: ReviewZonesProps) {
  const { decideInReview } = useActions();
  const [zone, setZone] = useState<Zone>('body');
  const chosen = page.filter(({ number }) => ticked.has(number));
  const set = () => {
    const regions = chosen.map(({ number, start, end }) => ({ paragraph: number, start, end, zone }));
    decideInReview(
      { kind: 'zone', regions },
      `${count(chosen.length, 'paragraph is', 'paragraphs are')} ${ZONE_WORDS[zone].label} now`,
    );
    onDone();
  };
  return (
    <div className="row review-zones">
      <span className="quiet" role="status">
        {chosen.length === 0
          ? 'Tick the paragraphs that are something else.'
          : `${count(chosen.length, 'paragraph', 'paragraphs')} ticked:`}
      </span>
      <SelectField
        label="Zone of the ticked paragraphs"
        value={zone}
        onChange={(value) => setZone(Zone.parse(value))}
      >
        {ZONES.map((one) => (
          <option key={one} value={one}>
            {ZONE_WORDS[one].label}
          </option>
        ))}
      </SelectField>
      <Button className="button" isDisabled={chosen.length === 0} onPress={set}>
        Set
      </Button>
    </div>
  );
}
