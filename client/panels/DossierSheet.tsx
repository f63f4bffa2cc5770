import { DOSSIER_FORMATS } from '#contract/dossier';
import type { PAPER } from '#contract/picture';
import { toDossierTitle } from '../store/dossier-of.ts';
import { Section } from '../ui/Section.tsx';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { toCapital } from '../words/capital.ts';
import { Handling } from './Handling.tsx';
import { OwnWords } from './OwnWords.tsx';
import { Pick } from './PictureFields.tsx';

const FORMATS = {
  html: DOSSIER_FORMATS.html.label,
  pdf: DOSSIER_FORMATS.pdf.label,
  zip: DOSSIER_FORMATS.zip.label,
};
const PAPERS = { A4: 'A4', A3: 'A3', Letter: 'Letter' } satisfies Record<keyof typeof PAPER, string>;

/** As which file, under which title, and how it is to be handled. */
export function DossierSheet() {
  const { store } = useGround();
  const { wish, problems } = useExplorer(({ dossiering }) => dossiering);
  const { wishDossier } = useActions();
  return (
    <Section title="File">
      <Pick label="Format" value={wish.format} of={FORMATS} onPick={(format) => wishDossier({ format })} />
      <p className="quiet">{toCapital(DOSSIER_FORMATS[wish.format].about)}</p>
      {wish.format === 'html' ? null : (
        <Pick label="Paper" value={wish.paper} of={PAPERS} onPick={(paper) => wishDossier({ paper })} />
      )}
      <OwnWords
        label="Title"
        value={wish.title ?? toDossierTitle(store.getState(), wish)}
        problem={problems['title']}
        onChange={(title) => wishDossier({ title })}
      />
      <Handling wish={wish} problem={problems['handling']} onChange={wishDossier} />
    </Section>
  );
}
