import { Label, Radio, RadioGroup } from 'react-aria-components';
import { gatheringsOf, partsOf } from '../store/picture-parts.ts';
import { Section } from '../ui/Section.tsx';
import { useGround } from '../use-explorer.ts';
import { toCapital } from '../words/capital.ts';
import { useWish } from './PictureFields.tsx';
import { VersionDrawn } from './VersionDrawn.tsx';

/** Which part of the canvas is drawn. What is not there says so. */
export function PictureWhat() {
  const { store } = useGround();
  const { wish, change } = useWish();
  // Nothing on the canvas changes while this is open over it.
  const state = store.getState();
  const gatherings = gatheringsOf(state);
  return (
    <Section title="What">
      <RadioGroup
        className="radios"
        value={wish.what}
        onChange={(value) =>
          partsOf(state)
            .filter(({ what }) => what === value)
            .forEach(({ what }) => change({ what }))
        }
      >
        <Label className="visually-hidden">What is drawn</Label>
        {partsOf(state).map(({ what, label, missing }) => (
          <Radio key={what} className="radio" value={what} isDisabled={missing !== null}>
            <span>
              {toCapital(label)}
              {missing === null ? null : <span className="quiet"> – {missing}</span>}
            </span>
          </Radio>
        ))}
      </RadioGroup>
      {wish.what === 'group' ? (
        <label className="field picture-group">
          <span className="visually-hidden">Which group or frame</span>
          <select value={wish.group ?? ''} onChange={({ target }) => change({ group: target.value })}>
            {gatherings.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <VersionDrawn />
    </Section>
  );
}
