import { Button } from 'react-aria-components';
import { toAskedLines, toPictureTitle } from '../store/picture-of.ts';
import { Name } from '../ui/Name.tsx';
import { Section } from '../ui/Section.tsx';
import { useExplorer, useGround } from '../use-explorer.ts';
import { Handling } from './Handling.tsx';
import { OwnWords } from './OwnWords.tsx';
import { Turn, useWish } from './PictureFields.tsx';

/** What stands over the picture and above its foot. */
export function PictureWords() {
  const { store } = useGround();
  const { wish, problems, change } = useWish();
  const analyst = useExplorer((state) => state.analyst ?? state.about?.analyst ?? null);
  const { closePicture, open } = store.getState();
  const state = store.getState();
  const asked = toAskedLines(state, wish).join('\n');
  return (
    <Section title="Words">
      <OwnWords
        label="Title"
        value={wish.title ?? toPictureTitle(state)}
        problem={problems['title']}
        onChange={(title) => change({ title })}
      />
      <OwnWords
        label="Subtitle"
        value={wish.subtitle}
        problem={problems['subtitle']}
        onChange={(subtitle) => change({ subtitle })}
      />
      <div className="picture-question">
        <OwnWords
          label="What was asked, a line each"
          value={wish.question ?? asked}
          problem={problems['question']}
          placeholder="Nothing was asked in this tab"
          onChange={(question) => change({ question })}
          lines={4}
        />
        {wish.question === null || wish.question === asked ? null : (
          <Button className="link" onPress={() => change({ question: null })}>
            As it was asked
          </Button>
        )}
      </div>
      <Handling wish={wish} problem={problems['handling']} onChange={change} />
      {analyst === null ? (
        <p className="quiet">
          No name is given to stand under it.{' '}
          <Button
            className="link"
            onPress={() => {
              closePicture();
              open('analyst', true);
            }}
          >
            Give one
          </Button>
        </p>
      ) : (
        <Turn isOn={wish.isNamed} onTurn={(isNamed) => change({ isNamed })}>
          My name, <Name>{analyst}</Name> <span className="quiet">(stated, not verified)</span>
        </Turn>
      )}
      {problems['analyst'] === undefined ? null : <p className="field-problem">{problems['analyst']}</p>}
    </Section>
  );
} // oxfmt-ignore
