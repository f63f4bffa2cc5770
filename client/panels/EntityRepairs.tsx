import { useContext, useEffect, useRef, useState } from 'react';
import { Button, DisclosureStateContext } from 'react-aria-components';
import type { Evidence } from '#contract/evidence';
import type { GraphNode } from '#contract/graph';
import type { Repair } from '#contract/judgements';
import { CANVAS, focusSoon } from '../commands/focus.ts';
import { OneOf } from '../ui/OneOf.tsx';
import { Section } from '../ui/Section.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { REPAIRS, type RepairKind } from '../words/repairs.ts';
import { ActorPicker } from './ActorPicker.tsx';
import { Decisions } from './Decisions.tsx';
import { RepairForm } from './RepairForm.tsx';

interface EntityRepairsProps {
  entity: GraphNode;
  evidence: Evidence;
}

const WAYS = ['same', 'different', 'distinct', 'give'] as const satisfies readonly RepairKind[];
type Way = (typeof WAYS)[number];

/** Who is who: actors that are one, or that are not; and what was decided about it. */
export function EntityRepairs(about: EntityRepairsProps) {
  return (
    <Section title="Repair" note="merge, split, give away" isFolded level={4}>
      <WhenUnfolded {...about} />
    </Section>
  );
}

function WhenUnfolded({ entity, evidence }: EntityRepairsProps) {
  const isExpanded = useContext(DisclosureStateContext)?.isExpanded === true;
  const { id, name } = entity;
  const { open, records } = useExplorer(({ repairing, decisions }) => ({
    open: repairing?.of === id ? (repairing.is as Way) : null,
    records: decisions?.about === id ? decisions.records : null,
  }));
  const { openRepair, openDecisions } = useActions();
  const openers = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isExpanded) void openDecisions(id);
  }, [isExpanded, id, openDecisions]);
  if (!isExpanded) return null;
  const merged = (records ?? []).flatMap(({ judgement, holds }) =>
    judgement.kind === 'same' && holds && judgement.from !== id ? [judgement.from] : [],
  );
  const close = () => {
    openRepair(null);
    const opener = openers.current?.querySelector<HTMLElement>(`[data-way="${open}"]`);
    if (opener?.isConnected === true) opener.focus();
    else focusSoon(CANVAS);
  };
  return (
    <div className="repairs">
      <div className="row" ref={openers}>
        {WAYS.filter((way) => way !== 'different' || merged.length > 0).map((way) => (
          <Button
            key={way}
            className="button"
            data-way={way}
            aria-expanded={open === way}
            onPress={() => (open === way ? close() : openRepair({ of: id, is: way }))}
          >
            {REPAIRS[way].opens}
          </Button>
        ))}
      </div>
      {open === 'same' || open === 'distinct' ? (
        <WithAnother key={open} is={open} entity={entity} onClose={close} />
      ) : null}
      {open === 'different' ? <Split merged={merged} of={name} onClose={close} /> : null}
      {open === 'give' ? <Give entity={entity} evidence={evidence} onClose={close} /> : null}
      <Decisions about={id} />
    </div>
  );
}

/** Only those of one type can be one. */
function WithAnother({
  is,
  entity,
  onClose,
}: {
  is: 'same' | 'distinct';
  entity: GraphNode;
  onClose: () => void;
}) {
  const [other, setOther] = useState<GraphNode | null>(null);
  const [isTried, setTried] = useState(false);
  const problem = toOtherProblem(other, entity);
  const decision = (id: string): Repair =>
    is === 'same'
      ? { kind: 'same', from: entity.id, into: id, why: '' }
      : { kind: 'distinct', a: entity.id, b: id, why: '' };
  const named = other?.name ?? '';
  return (
    <RepairForm
      is={is}
      of={entity.name}
      label={is === 'same' ? `Merged ${entity.name} into ${named}` : `Told ${entity.name} and ${named} apart`}
      decision={other === null || problem !== undefined ? null : decision(other.id)}
      onTry={() => setTried(true)}
      onClose={onClose}
    >
      <ActorPicker
        label={is === 'same' ? 'Who it really is: this one stays' : 'Who it is not'}
        actor={other}
        types={[entity.type]}
        problem={isTried ? problem : undefined}
        onPick={setOther}
      />
    </RepairForm>
  );
}

function toOtherProblem(other: GraphNode | null, entity: GraphNode): string | undefined {
  if (other === null) return 'Choose the other one.';
  return other.id === entity.id ? 'That is the same one: choose another.' : undefined;
}

function Split({ merged, of, onClose }: { merged: readonly string[]; of: string; onClose: () => void }) {
  const [chosen, setChosen] = useState(merged[0] ?? '');
  return (
    <RepairForm
      is="different"
      of={of}
      label={`Split ${chosen} off ${of}`}
      decision={chosen === '' ? null : { kind: 'different', from: chosen, why: '' }}
      onClose={onClose}
    >
      <OneOf
        label="Who stands alone again"
        value={chosen}
        choices={merged.map((id) => [id, id])}
        onPick={setChosen}
      />
    </RepairForm>
  );
}

function Give({ entity, evidence, onClose }: EntityRepairsProps & { onClose: () => void }) {
  const [other, setOther] = useState<GraphNode | null>(null);
  const [article, setArticle] = useState(evidence.articles[0]?.id ?? '');
  const [isTried, setTried] = useState(false);
  const problem = toOtherProblem(other, entity);
  const isFit = other !== null && problem === undefined && article !== '';
  return (
    <RepairForm
      is="give"
      of={entity.name}
      label={`Gave claims about ${entity.name} to ${other?.name ?? ''}`}
      decision={isFit ? { kind: 'give', from: entity.id, to: other.id, article, why: '' } : null}
      onTry={() => setTried(true)}
      onClose={onClose}
    >
      <OneOf
        label="Claims of which article"
        value={article}
        choices={evidence.articles.map(({ id, title }) => [id, title])}
        onPick={setArticle}
      />
      <ActorPicker
        label="Whom they are about"
        actor={other}
        problem={isTried ? problem : undefined}
        onPick={setOther}
      />
    </RepairForm>
  );
}
