import { memo } from 'react';
import { Button } from 'react-aria-components';
import type { Copied } from '#contract/account';
import { STATUS_ORDER, STATUSES } from '#contract/ontology';
import { readMarks, type Paragraph, type Part, type Piece } from '../reading/page.ts';
import type { Segment } from '../reading/segments.ts';
import { isFigure, isRejected, statusOf, type Told } from '../reading/told.ts';
import { toMarkWords } from '../reading/words.ts';
import { Name } from '../ui/Name.tsx';
import { useActions } from '../use-explorer.ts';
import { toZoneWords } from '../words/zones.ts';

interface Marked {
  text: string;
  told: ReadonlyMap<string, Told>;
  /** Ids that stand out, joined by blanks. */
  chosen: string;
}

interface ReaderSectionProps extends Marked {
  paragraphs: readonly Paragraph[];
  before: Paragraph | undefined;
}

/** Some paragraphs of a text. Whatever they hold is shown as words: nothing of a text is ever read as markup. */
export const ReaderSection = memo(function Section({ paragraphs, before, ...marked }: ReaderSectionProps) {
  return (
    <div className="reader-section">
      {paragraphs.map((paragraph, index) => (
        <ParagraphText
          key={paragraph.start}
          paragraph={paragraph}
          before={index === 0 ? before : paragraphs[index - 1]}
          {...marked}
        />
      ))}
    </div>
  );
});

interface ParagraphTextProps extends Marked {
  paragraph: Paragraph;
  before: Paragraph | undefined;
}

function ParagraphText({ paragraph, before, ...marked }: ParagraphTextProps) {
  const { parts, number, copies, start } = paragraph;
  const [first] = parts;
  const goesOn = parts.length === 1 && before?.parts.at(-1)?.zone === first?.zone;
  const zone = parts.length === 1 ? first?.zone : undefined;
  return (
    <div className="reader-paragraph" data-zone={zone === null ? 'unmapped' : zone} data-paragraph={start}>
      <span className="reader-number" aria-hidden="true">
        {number}
      </span>
      <div className="reader-words">
        {zone === undefined || zone === 'body' || goesOn ? null : <ZoneLabel zone={zone} />}
        <p dir="auto">
          {parts.map((part, index) => (
            <PartText key={part.start} part={part} parts={parts} index={index} {...marked} />
          ))}
        </p>
        <CopyNotes copies={copies} />
      </div>
    </div>
  );
}

function ZoneLabel({ zone }: { zone: Part['zone'] }) {
  return <span className="zone-label">{toZoneWords(zone)}</span>;
}

interface PartTextProps extends Marked {
  part: Part;
  parts: readonly Part[];
  index: number;
}

/** Where a paragraph changes its zone, each of its parts is named in place. */
function PartText({ part, parts, index, ...marked }: PartTextProps) {
  const before = parts[index - 1];
  const isAlone = parts.length === 1;
  return (
    <>
      {before === undefined ? null : marked.text.slice(before.end, part.start)}
      <bdi className="reader-part" data-zone={isAlone ? undefined : (part.zone ?? 'unmapped')}>
        {isAlone || part.zone === 'body' ? null : <ZoneLabel zone={part.zone} />}
        {part.pieces.map((piece) => (
          <PieceText key={piece.start} piece={piece} {...marked} />
        ))}
      </bdi>
    </>
  );
}

function PieceText({ piece, ...marked }: Marked & { piece: Piece }) {
  const words = piece.segments.map((segment) => (
    <SegmentText key={segment.start} segment={segment} {...marked} />
  ));
  if (!piece.isSilent) return words;
  return (
    <span
      className="silent"
      data-at={piece.start}
      tabIndex={-1}
      title="This sentence gave no claim and no figure"
    >
      {words}
    </span>
  );
}

function SegmentText({ segment, text, told, chosen }: Marked & { segment: Segment }) {
  const words = text.slice(segment.start, segment.end);
  if (segment.marks.length === 0) return words;
  const { told: ids, named, isCopied } = readMarks(segment);
  const here = ids.flatMap((id) => told.get(id) ?? []);
  const stands = chosen === '' ? [] : chosen.split(' ');
  return (
    <span
      className={['mark', named.length > 0 ? 'named' : '', isCopied ? 'copied' : '']
        .filter(Boolean)
        .join(' ')}
      role="button"
      tabIndex={-1}
      data-at={segment.start}
      data-line={toLine(here)}
      data-depth={Math.min(here.length, 4)}
      data-chosen={ids.some((id) => stands.includes(id)) || undefined}
      title={here.length === 0 ? undefined : toMarkWords(here)}
    >
      {words}
    </span>
  );
}

/** The pattern of the strongest claim that stands; a figure is ruled twice. */
function toLine(told: readonly Told[]): string | undefined {
  if (told.length === 0) return undefined;
  const standing = told.filter((one) => !isRejected(one));
  if (standing.length === 0) return 'rejected';
  if (standing.some(isFigure)) return 'figure';
  const status = STATUS_ORDER.find((one) => standing.some((claim) => statusOf(claim) === one));
  return status === undefined ? undefined : STATUSES[status].line;
}

/** One note for each article that a paragraph repeats. */
function CopyNotes({ copies }: { copies: readonly Copied[] }) {
  const { read } = useActions();
  const origins = [...new Map(copies.toReversed().map(({ of }) => [of.article, of])).values()];
  return origins.map((of) => (
    <span key={of.article} className="copy-note">
      Copied from{' '}
      {of.title === null ? (
        `${of.article}, which is not loaded`
      ) : (
        <Button className="link" onPress={() => void read(of.article, of)}>
          <Name>{of.title}</Name>
        </Button>
      )}
      : the same story, not a second source
    </span>
  ));
}
