import { Button } from 'react-aria-components';
import type { Check } from '#contract/checks';
import type { Evidence } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import { CANVAS, CHECK_SECTION, focusSoon } from '../commands/focus.ts';
import { Icon } from '../ui/Icon.tsx';
import { Key } from '../ui/Key.tsx';
import { Name } from '../ui/Name.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import type { Explorer } from '../store/explorer.ts';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { toAgainst, toChangeWords, toCheckDay, toShortHash, toShown } from '../words/checks.ts';
import { count } from '../words/count.ts';
import { CheckForm } from './CheckForm.tsx';

interface CheckSectionProps {
  evidence: Evidence;
  relation: GraphEdge;
}

/** Whether somebody read what stands behind this line: who, when, against which texts, and what has changed since. */
export function CheckSection({ evidence, relation }: CheckSectionProps) {
  const { key } = relation;
  const { check, isKnown, lookup, task, isAsked } = useExplorer(({ checks, tasks, checkingOf }) => ({
    check: checks.get(key) ?? null,
    isKnown: checks.has(key),
    lookup: tasks.checks,
    task: tasks.check,
    isAsked: checkingOf === key,
  }));
  const { readChecks, inspect, dismissTrouble, leaveCheckForm } = useActions();
  const { store } = useGround();
  const leave = () => leaveFor(store.getState());
  const state = !isKnown ? 'unknown' : check === null ? 'unchecked' : check.holds ? 'checked' : 'cleared';
  return (
    <section
      id={CHECK_SECTION}
      tabIndex={-1}
      className="check"
      aria-label="Checked against the passage"
      data-check={state}
    >
      {lookup?.is === 'failed' && !isKnown ? (
        <TroubleNote trouble={lookup.trouble} onRetry={() => void readChecks([key])} />
      ) : null}
      {check === null ? (
        <p className="check-words">
          <Icon name="unchecked" />
          <span>{isKnown ? 'Nobody has checked this line.' : 'Looking whether it was checked …'}</span>
        </p>
      ) : check.holds ? (
        <Holding check={check} />
      ) : (
        <Cleared check={check} />
      )}
      {task?.is === 'failed' ? (
        <TroubleNote
          trouble={task.trouble}
          onDismiss={() => {
            dismissTrouble('check');
            // What is shown may not be what stands there now.
            void inspect({ relation: key });
          }}
        />
      ) : null}
      {isAsked ? (
        // Escape closes what was opened, from wherever in it the caret is.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            leaveCheckForm();
            leave();
          }}
        >
          <CheckForm onDone={leave} />
        </div>
      ) : (
        <Acts check={check} evidence={evidence} onDone={leave} />
      )}
    </section>
  );
}

/** Whoever walks through the lines goes on at the canvas; whoever reads, here. An open form has the caret. */
function leaveFor({ checkingOf, walk }: Explorer): void {
  if (checkingOf === null) focusSoon(walk === null ? `#${CHECK_SECTION}` : CANVAS);
}

function Holding({ check }: { check: Check }) {
  return (
    <>
      <p className="check-words">
        <Icon name="check" />
        <span>
          <b>Checked</b> by <Name>{check.by}</Name> <span className="quiet">(stated, not verified)</span> on{' '}
          {toCheckDay(check)}, {toAgainst(check)}
          {toShown(check)}.
        </span>
      </p>
      <Why check={check} />
      <ul className="quiet check-texts" aria-label="Texts it was checked against">
        {check.texts.map(({ article, title, sha256, text }) => (
          <li key={article}>
            <Name>{title}</Name>{' '}
            {text === 'present' ? (
              <span title={`SHA-256 ${sha256}`}>SHA-256 {toShortHash(sha256)}</span>
            ) : (
              'our words only: the text was not at hand'
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Cleared({ check }: { check: Check }) {
  const { changes, changed } = check;
  return (
    <>
      <p className="check-words">
        <Icon name="warning" />
        <span>
          <b>Not checked any more:</b> the check of <Name>{check.by}</Name>{' '}
          <span className="quiet">(stated, not verified)</span> of {toCheckDay(check)} no longer holds.
        </span>
      </p>
      <Why check={check} />
      <ul className="check-changes" aria-label="What has changed since">
        {changes.map((change) => (
          <li key={`${change.what} ${'claim' in change ? change.claim : change.article}`}>
            <Name>{toChangeWords(change)}</Name>
          </li>
        ))}
        {changed > changes.length ? (
          <li className="quiet">{`and ${count(changed - changes.length, 'change', 'changes')} more`}</li>
        ) : null}
      </ul>
    </>
  );
}

function Why({ check: { why } }: { check: Check }) {
  if (why === null) return null;
  return (
    <p className="check-why">
      <Name>{why}</Name>
    </p>
  );
}

interface ActsProps {
  check: Check | null;
  evidence: Evidence;
  /** What was pressed is gone. */
  onDone: () => void;
}

function Acts({ check, evidence, onDone }: ActsProps) {
  const { by, isBusy } = useExplorer(({ analyst, about, tasks }) => ({
    by: analyst ?? about?.analyst ?? null,
    isBusy: tasks.check?.is === 'running',
  }));
  const { askCheck, openCheckForm, takeCheckBack } = useActions();
  const isMine = check !== null && check.by === by;
  const mayCheck = evidence.digest !== null && !(check?.holds === true && isMine);
  const missing = mayCheck ? toMissing(evidence.articles) : null;
  return (
    <>
      {missing === null ? null : <p className="quiet">{missing}</p>}
      <div className="row">
        {mayCheck ? (
          <>
            <Button className="button" isPending={isBusy} onPress={() => void askCheck().then(onDone)}>
              {check?.holds === true ? 'I have checked it, too' : 'Mark as checked'} <Key of="V" />
            </Button>
            <Button className="link" onPress={openCheckForm}>
              with a remark …
            </Button>
          </>
        ) : null}
        {isMine && check !== null ? (
          <Button
            className="link"
            onPress={() =>
              void takeCheckBack({
                id: check.id,
                relation: check.relation,
                label: 'the check of this line',
              }).then(onDone)
            }
          >
            take it back
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** Whoever checks without the text must know so before, and not after. */
function toMissing(sources: Evidence['articles']): string | null {
  const articles = sources.filter(({ file }) => file === undefined);
  const absent = articles.filter(({ text }) => text === 'absent').length;
  const told = [
    ...(absent === 0 ? [] : [toAbsent(absent, articles.length)]),
    ...(articles.length === sources.length
      ? []
      : ['What an imported file says is not at hand: open it beside, at the row.']),
  ];
  return told.length === 0 ? null : told.join(' ');
}

function toAbsent(absent: number, all: number): string {
  if (absent < all) return `Of ${absent} of its ${all} articles the text is not at hand: there, only our words can be checked.`;
  return `The text of ${all === 1 ? 'its article' : 'its articles'} is not at hand: only our words can be checked.`;
} // oxfmt-ignore
