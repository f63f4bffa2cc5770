import { Button } from 'react-aria-components';
import type { PictureTold } from '#contract/picture';
import { toPngZoom, zoomed, type Size } from '#drawing/png-size';
import { isFitted, toLargerLetters, toLargerPaper, type PictureWish } from '../store/picture-wish.ts';
import { Icon } from '../ui/Icon.tsx';
import { Name } from '../ui/Name.tsx';
import { count, digits } from '../words/count.ts';
import { toOtherPages, toPagesOfPdf } from '../words/pages.ts';
import { useWish } from './PictureFields.tsx';

/** Print below is read with a glass. */
const LEAST_POINTS = 6;

/** How large the picture is, what it holds, and what of it is not as it was asked for. */
export function PictureFacts({ told }: { told: PictureTold }) {
  const { wish, problems } = useWish();
  const { width, height, nodes, edges, fingerprint, pages } = told;
  const notices = toNotices(told, wish);
  const sheet = isFitted(wish) ? 'A4' : (wish.paper ?? '');
  const paper = sheet !== '' && width > height ? `${sheet}, landscape` : sheet;
  const pixels =
    wish.format === 'png' ? toDots(told, wish, problems) : paper === '' ? toPixels({ width, height }) : '';
  return (
    <div className="picture-facts">
      <p>
        {paper === '' ? null : <span>{paper}</span>}
        {pixels === '' ? null : <span>{pixels}</span>}
        {pages > 1 ? <span>{`page 1 of ${digits(pages)}`}</span> : null}
        <span>{`${count(nodes, 'actor', 'actors')}, ${count(edges, 'relation', 'relations')}`}</span>
        <span className="number">{fingerprint}</span>
      </p>
      <Smallest told={told} />
      {notices.length === 0 ? null : (
        <ul className="picture-notices" aria-label="Not as it was asked for">
          {notices.map((words) => (
            <li key={words}>
              <Name>{words}</Name>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What an image lacks of the pages a PDF has. */
function toNotices({ notices, pages }: PictureTold, { format }: PictureWish): string[] {
  if (format !== 'pdf') return notices;
  const ofImage = toOtherPages(pages, 1);
  return [...notices.filter((words) => !ofImage.includes(words)), ...toPagesOfPdf(pages, 1)];
}

function toPixels({ width, height }: Size): string {
  return `${digits(width)} × ${digits(height)} px`;
}

/** Of the file that is downloaded, not of the preview. */
function toDots(
  page: Size,
  { sizedBy, dpi, width }: PictureWish,
  problems: Readonly<Record<string, string>>,
): string {
  if (problems[sizedBy] !== undefined) return '';
  const asked = Number((sizedBy === 'dpi' ? dpi : width).replaceAll(/[,\s]/g, ''));
  const { zoom } = toPngZoom(page, sizedBy === 'dpi' ? { dpi: asked } : { width: asked });
  return `PNG of ${toPixels(zoomed(page, zoom))}`;
}

function Smallest({ told: { smallest } }: { told: PictureTold }) {
  const { wish, change } = useWish();
  if (smallest === null || smallest >= LEAST_POINTS) return null;
  const [letters, paper] = [toLargerLetters(wish), toLargerPaper(wish)];
  return (
    <div className="picture-small" role="alert">
      <Icon name="warning" />
      <p>
        {`The smallest letters would print at ${smallest.toFixed(1)} pt; under ${LEAST_POINTS} pt few can read them.`}
        {letters === null && paper === null ? ' Draw a part of the canvas, or leave out what is not needed.' : ''}
      </p>
      {letters === null ? null : (
        <Button className="button" onPress={() => change({ letters })}>
          Fewer, larger labels
        </Button>
      )}
      {paper === null ? null : (
        <Button className="button" onPress={() => change({ paper })}>
          {`On ${paper}`}
        </Button>
      )}
    </div>
  );
} // oxfmt-ignore
