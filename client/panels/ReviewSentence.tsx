import { Button } from 'react-aria-components';
import { STATUSES } from '#contract/ontology';
import type { ClaimDraft, FigureDraft } from '#contract/reading';
import { statusOf } from '#contract/support';
import type { Standing } from '../store/review-standing.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { LineSample } from '../ui/LineSample.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions } from '../use-explorer.ts';
import { toFigureClause, toFigureTime } from '../words/figures.ts';
import { toDraftSentence, toFigureStanding } from '../words/review.ts';

/** A claim as the sentence that its line would be, and how it stands. */
export function ClaimSentence({ draft, standing }: { draft: ClaimDraft; standing: Standing }) {
  const { subject, verb, object, rest, isDenied } = toDraftSentence(draft, standing.nameOf);
  const status = statusOf(draft);
  const inferred = draft.inferred ?? [];
  return (
    <>
      <p className="review-sentence">
        {isDenied ? 'Denied: ' : null}
        <End id={draft.subject} name={subject} standing={standing} /> {verb}{' '}
        <End id={draft.object} name={object} standing={standing} />
        <Name>{rest}</Name>.
      </p>
      <p className="quiet review-status">
        <LineSample status={status} hollow={inferred.length > 0 || draft.hedged === true} />{' '}
        <b>{STATUSES[status].label}</b>: {STATUSES[status].meaning}
        {draft.hedged === true ? ' · hedged: told as likely only' : ''}
        {inferred.map(({ what, why }) => ` · inferred (${what}): ${why}`).join('')}
      </p>
    </>
  );
}

/** A number of somebody, with its bounds and its day; and who tells it, how surely. */
export function FigureSentence({ draft, standing }: { draft: FigureDraft; standing: Standing }) {
  const { nameOf } = standing;
  const [status, ...more] = toFigureStanding(draft, nameOf);
  return (
    <>
      <p className="review-sentence">
        <End id={draft.subject} name={nameOf(draft.subject)} standing={standing} />
        <Name>{`${toFigureClause(draft, nameOf)}, ${toFigureTime(draft)}.`}</Name>
      </p>
      <p className="quiet review-status">
        <b>{status}</b>
        {more.map((words) => (
          <span key={words}>
            {' · '}
            <Name>{words}</Name>
          </span>
        ))}
      </p>
    </>
  );
}

function End({ id, name, standing }: { id: string; name: string; standing: Standing }) {
  const { pointAtPerson } = useActions();
  const who = standing.people.find((one) => one.id === id);
  return (
    <Button className="review-end" aria-label={`${name}: who this is`} onPress={() => pointAtPerson(id)}>
      {who === undefined ? null : <Glyph type={who.type} size={12} />}
      <Name>{name}</Name>
    </Button>
  );
}
