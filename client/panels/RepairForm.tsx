import { useState, type ReactNode } from 'react';
import { Button, Form } from 'react-aria-components';
import type { Repair } from '#contract/judgements';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { REPAIRS, type RepairKind } from '../words/repairs.ts';
import { DecidingAs } from './DecidingAs.tsx';
import { OwnWords } from './OwnWords.tsx';
import { RepairTold } from './RepairTold.tsx';

interface RepairFormProps {
  is: RepairKind;
  /** Of what or whom, for whoever hears the form. */
  of: string;
  /** What the history calls it. */
  label: string;
  /** Without its reason; null while something is missing, which is told when it is tried. */
  decision: Repair | null;
  onTry?: () => void;
  children?: ReactNode;
  onClose: () => void;
}

/** What is decided, and why; what it would change; and then the decision. */
export function RepairForm({ is, of, label, decision, onTry, children, onClose }: RepairFormProps) {
  const { seen, look, task, by } = useExplorer(({ repairing, tasks, analyst, about }) => ({
    seen: repairing?.seen ?? null,
    look: tasks['repair preview'],
    task: tasks.repair,
    by: analyst ?? about?.analyst ?? null,
  }));
  const { lookAtRepair, applyRepair, nameAnalyst } = useActions();
  const [why, setWhy] = useState('');
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const { title, does, means } = REPAIRS[is];
  const isBusy = look?.is === 'running' || task?.is === 'running';
  const isSeen = seen !== null && decision !== null && isSame(seen.decision, decision);
  const mistakes = {
    why: why.trim() === '' ? 'Give a reason: it stands beside what you change.' : undefined,
    name: by === null && name.trim() === '' ? 'Give your name: it stands beside it, too.' : undefined,
  };
  const isReady = () => {
    setTried(true);
    onTry?.();
    if (decision === null || mistakes.why !== undefined || mistakes.name !== undefined) return false;
    if (by === null) nameAnalyst(name);
    return true;
  };
  const tell = () => {
    if (isReady() && decision !== null) void lookAtRepair({ ...decision, why: why.trim() });
  };
  const apply = async () => {
    if (isReady() && (await applyRepair({ label, why: why.trim() }))) onClose();
  };
  return (
    // Escape closes what was opened, from wherever in it the caret is.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="grade-panel"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Form
        className="grade-form"
        aria-label={`${title}: ${of}`}
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          tell();
        }}
      >
        <p>
          <b>{title}</b> <span className="quiet">{means}</span>
        </p>
        {children}
        <OwnWords
          label="Reason"
          value={why}
          problem={isTried ? mistakes.why : undefined}
          onChange={setWhy}
          {...(children === undefined && { isFirst: true })}
        />
        {by === null ? (
          <OwnWords
            label="Your name, stated and not verified"
            value={name}
            problem={isTried ? mistakes.name : undefined}
            onChange={setName}
          />
        ) : (
          <DecidingAs name={by} />
        )}
        {[look, task].map((one, at) =>
          one?.is === 'failed' ? (
            <TroubleNote key={at === 0 ? 'look' : 'made'} trouble={one.trouble} />
          ) : null,
        )}
        {isSeen ? <RepairTold preview={seen.preview} /> : null}
        <div className="row">
          {isSeen ? (
            <Button className="button primary" isDisabled={isBusy} onPress={() => void apply()}>
              {task?.is === 'running' ? 'Deciding …' : does}
            </Button>
          ) : null}
          <Button type="submit" className="button" isDisabled={isBusy}>
            {look?.is === 'running' ? 'Looking …' : isSeen ? 'Look again' : 'Show what would change'}
          </Button>
          <Button className="button quiet-button" onPress={onClose}>
            Close
          </Button>
        </div>
      </Form>
    </div>
  );
}

/** For whatever reason. */
function isSame(one: Repair, other: Repair): boolean {
  const bare = (decision: Repair) => JSON.stringify({ ...decision, why: '', seen: '' });
  return bare(one) === bare(other);
}
