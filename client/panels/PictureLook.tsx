import { PAPER, PICTURE_FORMATS, type PictureFormat } from '#contract/picture';
import { Section } from '../ui/Section.tsx';
import { toCapital } from '../words/capital.ts';
import { OwnWords } from './OwnWords.tsx';
import { Pick, Turn, useWish } from './PictureFields.tsx';

const PAPERS = { none: 'As large as it needs', ...toNames(PAPER) } as const;
/** Without a paper of its own it is set on that one. */
const PAPERS_OF_PDF = { ...PAPERS, none: 'A4, whichever way fits' };
const FORMATS = toLabels();

/** As which file, and on what paper. */
export function PictureSheet() {
  const { wish, change } = useWish();
  return (
    <Section title="File and sheet">
      <Pick label="Format" value={wish.format} of={FORMATS} onPick={(format) => change({ format })} />
      <p className="quiet picture-about">{toCapital(PICTURE_FORMATS[wish.format].about)}</p>
      {wish.format === 'png' ? <Dots /> : null}
      <Pick
        label="Paper"
        value={wish.paper ?? 'none'}
        of={wish.format === 'pdf' ? PAPERS_OF_PDF : PAPERS}
        onPick={(paper) => change({ paper: paper === 'none' ? null : paper })}
      />
      {wish.paper === null ? null : (
        <Turn isOn={wish.landscape} onTurn={(landscape) => change({ landscape })}>
          Landscape
        </Turn>
      )}
    </Section>
  );
}

/** How it is drawn. */
export function PictureLook() {
  const { wish, problems, change } = useWish();
  return (
    <Section title="Look">
      <Pick
        label="Letters"
        value={wish.letters}
        of={{ usual: 'Usual', large: 'Large, fewer labels', largest: 'Largest, fewest labels' }}
        onPick={(letters) => change({ letters })}
      />
      <Pick
        label="Theme"
        value={wish.theme}
        of={{ light: 'Light', dark: 'Dark' }}
        onPick={(theme) => change({ theme })}
      />
      <Pick
        label="Ink"
        value={wish.ink}
        of={{ colour: 'Colour', grey: 'Grey' }}
        onPick={(ink) => change({ ink })}
      />
      <Pick
        label="Ground"
        value={wish.ground}
        of={{ paper: 'Paper', white: 'White', transparent: 'Transparent', own: 'Own colour' }}
        onPick={(ground) => change({ ground })}
      />
      {wish.ground === 'own' ? (
        <div className="picture-number">
          <OwnWords
            label="Colour of the ground"
            value={wish.ownGround}
            problem={problems['ground']}
            onChange={(ownGround) => change({ ownGround: ownGround.trim().toLowerCase() })}
          />
        </div>
      ) : null}
    </Section>
  );
}

/** How large a picture of dots is. */
function Dots() {
  const { wish, problems, change } = useWish();
  return (
    <>
      <Pick
        label="Size by"
        value={wish.sizedBy}
        of={{ dpi: 'Dots per inch', width: 'Width in pixels' }}
        onPick={(sizedBy) => change({ sizedBy })}
      />
      <div className="picture-number">
        {wish.sizedBy === 'dpi' ? (
          <OwnWords
            label="Dots per inch, 72 to 600"
            value={wish.dpi}
            problem={problems['dpi']}
            onChange={(dpi) => change({ dpi })}
          />
        ) : (
          <OwnWords
            label="Width in pixels"
            value={wish.width}
            problem={problems['width']}
            onChange={(width) => change({ width })}
          />
        )}
      </div>
    </>
  );
}

function toNames<T extends string>(of: Readonly<Record<T, unknown>>): Readonly<Record<T, string>> {
  return Object.fromEntries(Object.keys(of).map((name) => [name, name])) as Record<T, string>;
}

function toLabels(): Readonly<Record<PictureFormat, string>> {
  return {
    svg: PICTURE_FORMATS.svg.label,
    png: PICTURE_FORMATS.png.label,
    pdf: PICTURE_FORMATS.pdf.label,
  };
}
