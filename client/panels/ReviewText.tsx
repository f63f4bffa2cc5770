import { memo, useEffect, useEffectEvent, useMemo, useRef, useState, type MouseEvent } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import type { Zone } from '#contract/article';
import type { EntityType } from '#contract/ontology';
import { ENTITY_TYPES } from '#contract/ontology';
import { RUN } from '../commands/review-selection.ts';
import type { Item } from '../reading/review-queue.ts';
import { marksIn, toReviewPage, zoneOf, zoneRuns, type ReviewParagraph } from '../reading/review-page.ts';
import type { Stretch } from '../reading/spans.ts';
import type { Standing } from '../store/review-standing.ts';
import type { Review } from '../store/review-state.ts';
import { useActions } from '../use-explorer.ts';
import { toZoneWords } from '../words/zones.ts';
import { ReviewZones } from './ReviewZones.tsx';

/** The analyst's own copy of the text: its zones shaded, everybody in it marked, the words of the suggestion at hand underlined. */
export function ReviewText({ standing, review }: { standing: Standing; review: Review }) {
  const { account, reviewed, queue, people, item } = standing;
  const { pointAtPerson, goToItem, beginClaim } = useActions();
  const [isZoning, setZoning] = useState(false);
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const body = useRef<HTMLElement>(null);
  const hand = review.editing?.span ?? null;
  const page = useMemo(
    () =>
      toReviewPage(reviewed.regions, {
        mentions: account.reading.mentions,
        told: [...queue, ...(hand === null ? [] : [{ key: HAND, at: [hand] }])],
      }),
    [reviewed.regions, account.reading.mentions, queue, hand],
  );
  const runs = useMemo(() => zoneRuns(page), [page]);
  const states = useMemo(() => new Map(queue.map(({ key, is }) => [key, is])), [queue]);
  const types = useMemo(() => new Map(people.map(({ id, type, name }) => [id, { type, name }])), [people]);
  const { look } = review;
  const bring = useEffectEvent((place: Stretch) => {
    const at = page.find(({ start, end }) => start <= place.start && place.start < end);
    const element =
      body.current?.querySelector(`[${RUN}="${place.start}"]`) ??
      body.current?.querySelector(`[data-paragraph="${at?.number ?? ''}"]`);
    element?.scrollIntoView({ block: 'center' });
  });
  // When somebody asks to look, not whenever the page is marked anew.
  useEffect(() => {
    if (look !== null) bring(look);
  }, [look]);
  if (account.text === null) return <NoText why={account.why} />;

  const onClick = ({ target }: MouseEvent) => {
    // Whoever marks words points at nothing.
    if (document.getSelection()?.isCollapsed === false || !(target instanceof Element)) return;
    const run = target.closest<HTMLElement>(`[${RUN}]`);
    const key = run?.dataset['key'];
    const named = run?.dataset['named'];
    if (key !== undefined) goToItem(key);
    else if (named !== undefined) pointAtPerson(named);
  };
  return (
    <div className="review-text">
      <div className="review-tools">
        <ToggleButton className="button quiet-button" isSelected={isZoning} onChange={setZoning}>
          Correct the zones
        </ToggleButton>
        {isZoning ? (
          <ReviewZones page={page} ticked={ticked} onDone={() => setTicked(new Set())} />
        ) : (
          <span className="quiet">Hatched parts carry no facts.</span>
        )}
        <span className="space" />
        <Button className="button quiet-button" onPress={() => beginClaim(null)}>
          Claim from this sentence
        </Button>
      </div>
      {/* Its marks are reached by the lists beside it too; it only hears for all of them, and is scrolled by keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events */}
      <section
        className="reader-body review-words"
        aria-label="Text of the article"
        ref={body}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onClick={onClick}
        lang={account.row.about.language}
      >
        {page.map((paragraph) => (
          <ParagraphText
            key={paragraph.number}
            text={account.text ?? ''}
            paragraph={paragraph}
            begins={runs.get(paragraph.number)}
            states={states}
            types={types}
            hand={hand === null ? (item?.key ?? '') : HAND}
            tick={isZoning ? ticked.has(paragraph.number) : null}
            onTick={(number) => setTicked(toggled(ticked, number))}
          />
        ))}
      </section>
    </div>
  );
}

/** The words for which a claim is being made. */
const HAND = 'at hand';

function toggled(ticked: ReadonlySet<number>, number: number): ReadonlySet<number> {
  const next = new Set(ticked);
  if (!next.delete(number)) next.add(number);
  return next;
}

function NoText({ why }: { why: string | null }) {
  return (
    <div className="review-text">
      <div className="review-coming">
        <p>
          <b>The text is not at hand.</b> {why}
        </p>
        <p className="quiet">
          What was decided stays, and can be published; new claims need the words they stand on. Take the same
          file in again, and it is here.
        </p>
      </div>
    </div>
  );
}

interface ParagraphTextProps {
  text: string;
  paragraph: ReviewParagraph;
  /** Which zone begins here, and for how many paragraphs. */
  begins: { readonly zone: Zone; readonly count: number } | undefined;
  states: ReadonlyMap<string, Item['is']>;
  types: ReadonlyMap<string, { type: EntityType; name: string }>;
  /** The key whose words are underlined. */
  hand: string;
  /** Null while no zones are corrected. */
  tick: boolean | null;
  onTick: (number: number) => void;
}

/** Whatever it holds is shown as words: nothing of a text is ever read as markup. */
const ParagraphText = memo(function Paragraph({
  text,
  paragraph,
  begins,
  states,
  types,
  hand,
  tick,
  onTick,
}: ParagraphTextProps) {
  const { parts, number } = paragraph;
  const zone = zoneOf(paragraph) ?? undefined;
  return (
    <div
      className="reader-paragraph"
      data-zone={zone}
      data-paragraph={number}
      data-ticked={tick === true || undefined}
    >
      {tick === null ? (
        <span className="reader-number" aria-hidden="true">
          {number}
        </span>
      ) : (
        <input
          type="checkbox"
          className="review-tick"
          aria-label={`Paragraph ${number}`}
          checked={tick}
          onChange={() => onTick(number)}
        />
      )}
      <div className="reader-words">
        {begins === undefined ? null : (
          <span className="zone-label">{toZoneWords(begins.zone, begins.count)}</span>
        )}
        <p dir="auto">
          {parts.map((part, index) => (
            <span
              key={part.start}
              className="reader-part"
              data-zone={parts.length === 1 ? undefined : part.zone}
            >
              {index > 0 ? text.slice(parts[index - 1]?.end, part.start) : null}
              {part.segments.map((segment) => {
                const { named, keys } = marksIn(segment);
                const who = named === null ? undefined : types.get(named);
                const key = keys.includes(hand) ? hand : keys[0];
                const first = keys.find((one) => one !== HAND);
                return (
                  <span
                    key={segment.start}
                    className={key === undefined && who === undefined ? undefined : 'said'}
                    {...{ [RUN]: segment.start }}
                    data-key={first}
                    data-named={named ?? undefined}
                    data-family={who === undefined ? undefined : ENTITY_TYPES[who.type].family}
                    data-said={key === undefined ? undefined : key === hand ? 'hand' : states.get(key)}
                    title={who === undefined ? undefined : `${ENTITY_TYPES[who.type].label}: ${who.name}`}
                  >
                    {text.slice(segment.start, segment.end)}
                  </span>
                );
              })}
            </span>
          ))}
        </p>
      </div>
    </div>
  );
});
