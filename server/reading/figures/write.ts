import type { Stretch } from '#contract/article';
import type { EntityType } from '#contract/ontology';
import type { FigureDraft, ReadEntity } from '#contract/reading';
import { toFigureSays } from '../../../client/words/figures.ts';
import type { Read } from '../claims/sentences.ts';
import type { Speech } from '../claims/speech.ts';
import type { Standing } from '../claims/standing.ts';
import type { Told } from '../dates.ts';
import type { Candidate } from '../extractor.ts';
import { firstFrom } from '../nearest.ts';
import type { Prepared } from '../prepare.ts';
import type { FoundFigure } from './find.ts';

interface Around {
  readonly article: Prepared;
  readonly read: Read;
  readonly standing: Standing;
  readonly known: ReadonlyMap<string, ReadEntity>;
  readonly speech: readonly Speech[];
  readonly quotes: readonly Stretch[];
}

/** Of whom alone anything is alleged: of a drug it is told. */
const ACTORS = new Set<EntityType>(['Person', 'Company', 'Organization', 'Group', 'Agency', 'Country']);

/** A figure as it is written down; null where nobody can say of which day it is. */
export function toFigureCandidate(found: FoundFigure, around: Around): Candidate | null {
  const { article, read, standing, known } = around;
  const { subject, figure } = found;
  const [start, end] = [read.start + found.start, read.start + found.end];
  const dates = datesOf(dateNear(read.dates, read.start + found.number), article.publishedAt);
  if (dates === null) return null;
  const isAlleged = ACTORS.has(subject.type) && (standing.reality === 'alleged' || read.according.isCase);
  const nameOf = (id: string) => known.get(id)?.name ?? id;
  const content: Omit<FigureDraft, 'says'> = {
    subject: subject.id,
    ...figure,
    ...(standing.hedged || isAlleged ? { hedged: true as const } : {}),
    ...voiceOf(start, around),
    ...dates,
    at: [{ start, end, ...(subject.via === undefined ? {} : { via: subject.via }) }],
  };
  const says = toFigureSays(content, nameOf);
  return { rule: found.rule, content: { figure: { ...content, says } }, quote: article.text.slice(start, end) };
} // oxfmt-ignore

function dateNear(dates: readonly Told[], at: number): Told | undefined {
  return dates.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
}

type Dates = Pick<FigureDraft, 'from' | 'to' | 'notBefore' | 'notAfter' | 'asOf' | 'precision' | 'inferred'>;

/** What has no date of its own is so as of the day of the text. */
function datesOf(told: Told | undefined, publishedAt: string | null): Dates | null {
  const asOf = told?.to ?? told?.notAfter ?? publishedAt ?? told?.from;
  if (asOf === undefined) return null;
  const { from, to, notBefore, notAfter } = told ?? {};
  const isOwn = told !== undefined && (to ?? notAfter) !== undefined;
  const why = isOwn ? told.inferred : 'no date is told of it: as of the day of the text';
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(notAfter === undefined ? {} : { notAfter }),
    asOf,
    precision: isOwn ? told.precision : PRECISIONS[asOf.length] ?? 'day',
    ...(why === undefined ? {} : { inferred: [{ what: 'date' as const, why }] }),
  };
} // oxfmt-ignore

const PRECISIONS: Readonly<Record<number, 'year' | 'month'>> = { 4: 'year', 7: 'month' };

/** Who is reported to tell the number: by the clause, by "according to", or who is quoted. */
function voiceOf(start: number, { read, standing, speech, quotes, known }: Around): Pick<FigureDraft, 'voice' | 'attributedTo'> {
  const reported = [...standing.speakers.flatMap(({ refs }) => refs), ...read.according.speakers].find(({ id }) => known.has(id));
  if (reported !== undefined) return { voice: 'said', attributedTo: reported.id };
  const quote = quotes[firstFrom(quotes, start + 1) - 1];
  if (quote === undefined || start >= quote.end) return { voice: 'stated' };
  const next = firstFrom(speech, start);
  const near = speech.slice(Math.max(0, next - 1), next + 1).filter(({ speaker }) => known.has(speaker.id));
  const [said] = near.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
  return said === undefined ? { voice: 'said' } : { voice: 'said', attributedTo: said.speaker.id };
} // oxfmt-ignore
