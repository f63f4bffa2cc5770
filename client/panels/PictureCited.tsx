import { CITED_PARTS, type CitedPart } from '#contract/picture';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { useExplorer } from '../use-explorer.ts';
import { OwnWords } from './OwnWords.tsx';
import { Turn, useWish } from './PictureFields.tsx';

/** What the picture tells beside what it draws. */
export function PictureCited() {
  const { wish, problems, change } = useWish();
  const texts = useExplorer(({ about }) => about?.articleTexts ?? null);
  const hasTexts = texts !== null && texts.present > 0;
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
      <Turn
        isOn={wish.isQuoted && hasTexts}
        onTurn={(isQuoted) => change({ isQuoted })}
        why={hasTexts ? undefined : `– ${texts?.why ?? 'the texts of the articles are not at hand'}`}
      >
        Quoted passages
      </Turn>
      {wish.isQuoted && hasTexts ? (
        <div className="picture-number">
          <OwnWords
            label="At most so many words of each"
            value={wish.words}
            problem={problems['passages']}
            onChange={(words) => change({ words })}
          />
        </div>
      ) : null}
    </Section>
  );
}
