import { DOSSIER_PICTURES } from '#contract/dossier';
import { hasFindings, toOffered } from '../store/dossier-of.ts';
import { Icon } from '../ui/Icon.tsx';
import { Name } from '../ui/Name.tsx';
import { Section } from '../ui/Section.tsx';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { toCapital } from '../words/capital.ts';
import { Pick, Turn } from './PictureFields.tsx';
import { QuotedPassages } from './QuotedPassages.tsx';
import { VersionDrawn } from './VersionDrawn.tsx';

const { canvas, findings, none } = DOSSIER_PICTURES;
const OF_ALL = { canvas: toCapital(canvas), findings: toCapital(findings), none: toCapital(none) };
/** Where no answer goes along. */
const { findings: _findings, ...OF_CANVAS } = OF_ALL;

/** What goes along. */
export function DossierParts() {
  const { wish, problems } = useExplorer(({ dossiering }) => dossiering);
  const analyst = useExplorer((state) => state.analyst ?? state.about?.analyst ?? null);
  const { wishDossier: change } = useActions();
  const isOfFindings = useExplorer((state) => hasFindings(state, state.dossiering.wish));
  return (
    <Section title="What goes along">
      <Pick
        label="Picture"
        value={wish.picture}
        of={isOfFindings ? OF_ALL : OF_CANVAS}
        onPick={(picture) => change({ picture })}
      />
      <VersionDrawn />
      <Answers />
      <p className="quiet picture-always">
        <Icon name="check" /> Every line with its evidence, the sources, and what was cut or left out, in any case.
      </p>
      <Turn isOn={wish.method} onTurn={(method) => change({ method })}>
        Method: each step, with whom and what it asked about, hidden ones too
      </Turn>
      <Turn isOn={wish.doubts} onTurn={(doubts) => change({ doubts })}>
        Open doubts
      </Turn>
      <Turn isOn={wish.cards} onTurn={(cards) => change({ cards })}>
        Cards on the canvas
      </Turn>
      <Turn isOn={wish.hypotheses} onTurn={(hypotheses) => change({ hypotheses })}>
        What is only supposed, marked as such
      </Turn>
      <QuotedPassages wish={wish} problem={problems['passages']} onChange={change} />
      <Turn
        isOn={wish.isNamed && analyst !== null}
        onTurn={(isNamed) => change({ isNamed })}
        why={analyst === null ? '– no name is given; the command “Change the name you decide under” gives one' : undefined}
      >
        My name
        {analyst === null ? null : (
          <>
            , <Name>{analyst}</Name> <span className="quiet">(stated, not verified)</span>
          </>
        )}
      </Turn>
    </Section>
  );
} // oxfmt-ignore

/** Which of the kept answers; of a dossier of one answer there is nothing to choose. */
function Answers() {
  const { store } = useGround();
  const { wish } = useExplorer(({ results, dossiering }) => ({ results, wish: dossiering.wish }));
  const { wishDossier } = useActions();
  const offered = wish.answer === null ? toOffered(store.getState(), wish) : [];
  if (offered.length === 0) return null;
  return (
    <div className="dossier-answers" role="group" aria-label="Kept answers">
      {offered.map(({ kept: { id, title }, isOn, isHidden }) => (
        <Turn
          key={id}
          isOn={isOn}
          onTurn={(turned) => wishDossier({ chosen: new Map([...wish.chosen, [id, turned]]) })}
        >
          <Name>{title}</Name>
          {isHidden ? <span className="quiet"> – tells of somebody who is hidden</span> : null}
        </Turn>
      ))}
    </div>
  );
}
