import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { EvidenceClaim } from '#contract/evidence';
import type { GraphNode } from '#contract/graph';
import type { Repair } from '#contract/judgements';
import { CANVAS, focusSoon } from '../commands/focus.ts';
import { problemsIn, toCorrected, toCorrectForm } from '../store/correct-form.ts';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { REPAIRS, toBefore, toGivenWords, type RepairKind } from '../words/repairs.ts';
import { CorrectFields } from './CorrectFields.tsx';
import { RepairForm } from './RepairForm.tsx';

interface ClaimRepairsProps {
  claim: EvidenceClaim;
  nodes: readonly GraphNode[];
}

/** What analysts changed of a claim, and the ways to change it. */
export function ClaimRepairs({ claim, nodes }: ClaimRepairsProps) {
  const { disputed, corrected } = claim;
  const open = useExplorer(({ repairing }) => (repairing?.of === claim.id ? repairing.is : null));
  const { openRepair } = useActions();
  const openers = useRef<HTMLDivElement>(null);
  const ways: RepairKind[] = [
    disputed === undefined ? 'reject' : 'accept',
    'correct',
    ...(corrected === undefined ? [] : ['uncorrect' as const]),
  ];
  const close = () => {
    openRepair(null);
    const opener = openers.current?.querySelector<HTMLElement>(`[data-way="${open}"]`);
    if (opener?.isConnected === true) opener.focus();
    // What was disputed last may have taken the line and its evidence with it.
    else focusSoon(CANVAS);
  };
  const of = claim.says;
  return (
    <div className="repairs">
      {disputed === undefined ? null : (
        <p className="flag">
          <Name>{toGivenWords('Disputed', disputed)}</Name>
        </p>
      )}
      {corrected === undefined ? null : (
        <p className="flag">
          <Name>{toGivenWords('Corrected', corrected)}</Name>
          <span className="quiet">
            {' '}
            Before: <Name>{toBefore(claim, corrected).join('; ')}</Name>
          </span>
        </p>
      )}
      <div className="row" ref={openers}>
        {ways.map((way) => (
          <Button
            key={way}
            className="link"
            data-way={way}
            aria-label={`${REPAIRS[way].opens.replace(' …', '')}: ${of}`}
            aria-expanded={open === way}
            onPress={() => (open === way ? close() : openRepair({ of: claim.id, is: way }))}
          >
            {REPAIRS[way].opens}
          </Button>
        ))}
      </div>
      {open === 'reject' || open === 'accept' ? (
        <RepairForm
          is={open}
          of={of}
          label={`${open === 'reject' ? 'Disputed' : 'Accepted again'}: ${of}`}
          decision={{ kind: open, claim: claim.id, why: '' }}
          onClose={close}
        />
      ) : null}
      {open === 'uncorrect' ? (
        <RepairForm
          is="uncorrect"
          of={of}
          label={`Took a correction back: ${of}`}
          decision={{ kind: 'correct', corrections: [{ claim: claim.id, to: null }], why: '' }}
          onClose={close}
        />
      ) : null}
      {open === 'correct' ? <Correct claim={claim} nodes={nodes} onClose={close} /> : null}
    </div>
  );
}

function Correct({ claim, nodes, onClose }: ClaimRepairsProps & { onClose: () => void }) {
  const [form, setForm] = useState(() => toCorrectForm(claim, nodes));
  const [isTried, setTried] = useState(false);
  const problems = problemsIn(form);
  const to = toCorrected(claim, form);
  const isIdle = Object.keys(to).length === 0;
  const isFit = Object.keys(problems).length === 0 && !isIdle;
  const decision: Repair = { kind: 'correct', corrections: [{ claim: claim.id, to }], why: '' };
  return (
    <RepairForm
      is="correct"
      of={claim.says}
      label={`Corrected: ${form.says.trim() === '' ? claim.says : form.says.trim()}`}
      decision={isFit ? decision : null}
      onTry={() => setTried(true)}
      onClose={onClose}
    >
      <CorrectFields
        form={form}
        problems={isTried ? problems : {}}
        onChange={(part) => setForm({ ...form, ...part })}
      />
      {isTried && isIdle ? (
        <p className="field-problem" role="alert">
          Nothing is changed yet.
        </p>
      ) : null}
    </RepairForm>
  );
}
