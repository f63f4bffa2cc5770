import { CITED_PARTS, type CitedPart } from '#contract/picture';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { Turn, useWish } from './PictureFields.tsx';
import { QuotedPassages } from './QuotedPassages.tsx';

/** What the picture tells beside what it draws. */
export function PictureCited() {
  const { wish, problems, change } = useWish();
  return (
    <Section title="Cited with it">
      <div className="picture-parts">
        {(Object.keys(CITED_PARTS) as CitedPart[]).map((part) => (
          <Turn
            key={part}
            isOn={wish.parts[part]}
            onTurn={(isOn) => change({ parts: { ...wish.parts, [part]: isOn } })}
          >
            {CITED_PARTS[part]}
          </Turn>
        ))}
        <Turn isOn={wish.pageNumbers} onTurn={(pageNumbers) => change({ pageNumbers })}>
          Page numbers
        </Turn>
        <Turn isOn={wish.checked} onTurn={(checked) => change({ checked })}>
          How many lines were checked
        </Turn>
      </div>
      <p className="quiet picture-always">
        <Icon name="check" /> What was cut or left out is always told.
      </p>
      <QuotedPassages wish={wish} problem={problems['passages']} onChange={change} />
    </Section>
  );
}
