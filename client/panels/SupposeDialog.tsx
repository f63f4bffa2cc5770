import { useState } from 'react';
import { Button, Form, Switch } from 'react-aria-components';
import { ENTITY_TYPES, EntityType } from '#contract/ontology';
import { focusSoon, HYPOTHESIS_TITLE } from '../commands/focus.ts';
import type { Supposing } from '../store/supposing.ts';
import { Icon } from '../ui/Icon.tsx';
import { Name } from '../ui/Name.tsx';
import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { endName } from '../words/supposed-words.ts';
import { toAsks, toEnds, toForm, toProblems, type SupposeForm } from '../store/supposing-form.ts';
import { OwnWords } from './OwnWords.tsx';

const TITLES: Readonly<Record<Supposing['is'], string>> = {
  actor: 'Suppose an actor',
  line: 'Suppose a line',
  'line to somebody new': 'Suppose a line to somebody new',
  change: 'Change the hypothesis',
};

/** What an analyst supposes: what it would say, and why. */
export function SupposeDialog() {
  const wish = useExplorer(({ supposing }) => supposing);
  const { suppose } = useActions();
  return (
    <PaletteDialog
      title={wish === null ? '' : TITLES[wish.is]}
      isOpen={wish !== null}
      onOpenChange={(isOpen) => (isOpen ? undefined : suppose(null))}
    >
      {wish === null ? null : <SupposeFields wish={wish} />}
    </PaletteDialog>
  );
}

function SupposeFields({ wish }: { wish: Supposing }) {
  const { hypotheses, by } = useExplorer((state) => ({
    hypotheses: state.hypotheses,
    by: state.analyst ?? state.about?.analyst ?? null,
  }));
  const changed = wish.is === 'change' ? hypotheses.get(wish.id) : undefined;
  const ends = toEnds(wish, { hypotheses });
  const { suppose, nameAnalyst } = useActions();
  const save = useSave(wish);
  const [form, setForm] = useState(() => toForm(changed));
  const [isTurned, setTurned] = useState(false);
  const [analyst, setAnalyst] = useState('');
  const [isTried, setTried] = useState(false);
  const asks = toAsks(wish, changed);
  const problems = toProblems(form, asks);
  const told = isTried ? problems : {};
  const set = (part: Partial<SupposeForm>) => setForm({ ...form, ...part });
  return (
    <Form
      className="own-form suppose"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(problems).length > 0) return;
        if (by === null && analyst.trim() !== '') nameAnalyst(analyst);
        suppose(null);
        save(form, { isTurned });
        focusSoon(`#${HYPOTHESIS_TITLE}`);
      }}
    >
      {ends === null ? null : (
        <Ends ends={ends} form={form} isTurned={isTurned} onTurn={() => setTurned(!isTurned)} />
      )}
      {asks.line ? (
        <>
          <OwnWords
            label="What the line would say"
            value={form.words}
            problem={told.words}
            placeholder="paid, advises, is the same person as"
            onChange={(words) => set({ words })}
            isFirst
          />
          <Switch className="switch" isSelected={form.directed} onChange={(directed) => set({ directed })}>
            <span className="knob" />
            <span className="sentence">It goes one way</span>
          </Switch>
        </>
      ) : null}
      {asks.actor ? (
        <div className="own-pair">
          <OwnWords
            label="Name of the supposed actor"
            value={form.name}
            problem={told.name}
            placeholder="The courier"
            onChange={(name) => set({ name })}
            {...(asks.line ? {} : { isFirst: true })}
          />
          <TypeField type={form.type} onChange={(type) => set({ type })} />
        </div>
      ) : null}
      <OwnWords
        label="Reason"
        value={form.why}
        problem={told.why}
        placeholder="What makes you suppose it"
        onChange={(why) => set({ why })}
        lines={3}
      />
      {by === null ? (
        <OwnWords
          label="Your name, stated and not verified; left empty, nobody is named"
          value={analyst}
          problem={undefined}
          onChange={setAnalyst}
        />
      ) : null}
      <footer className="own-foot">
        <p className="quiet">
          {by === null ? null : (
            <>
              As <Name>{changed === undefined ? by : (changed.by ?? 'nobody named')}</Name> (stated, not
              verified).{' '}
            </>
          )}
          It is no fact: nothing is counted or asked with it.
        </p>
        <Button className="button" onPress={() => suppose(null)}>
          Cancel
        </Button>
        <Button type="submit" className="button primary">
          {wish.is === 'change' ? 'Change it' : 'Suppose it'}
        </Button>
      </footer>
    </Form>
  );
}

/** Gives the store what the form says, as one step. */
function useSave(wish: Supposing) {
  const { supposeActor, supposeLine, supposeLineToActor, changeHypothesis } = useActions();
  const hypotheses = useExplorer((state) => state.hypotheses);
  const ends = toEnds(wish, { hypotheses });
  const is = wish.is === 'change' ? hypotheses.get(wish.id)?.is : undefined;
  return (form: SupposeForm, { isTurned }: { isTurned: boolean }): void => {
    const { type, directed } = form;
    const [name, words, why] = [form.name.trim(), form.words.trim(), form.why.trim()];
    const [from = '', to] = ends === null || !isTurned ? (ends ?? []) : ends.toReversed();
    if (wish.is === 'actor') supposeActor({ name, type, at: wish.at, why });
    else if (wish.is === 'line') supposeLine({ from: from ?? '', to: to ?? '', words, directed, why });
    else if (wish.is === 'line to somebody new')
      supposeLineToActor(
        { from: wish.from, words, directed, why },
        { name, type, at: wish.at },
        { isTurned },
      );
    else if (is === 'actor') changeHypothesis(wish.id, { name, type, why });
    else changeHypothesis(wish.id, { from: from ?? '', to: to ?? '', words, directed, why });
  };
}

interface EndsProps {
  ends: readonly [from: string, to: string | null];
  form: SupposeForm;
  isTurned: boolean;
  onTurn: () => void;
}

/** The line as it would read. */
function Ends({ ends, form, isTurned, onTurn }: EndsProps) {
  const [first, second] = useExplorer((state) =>
    ends.map((id) => (id === null ? form.name.trim() || 'somebody new' : endName(state, id))),
  );
  const [from = '', to = ''] = isTurned ? [second, first] : [first, second];
  return (
    <div className="suppose-ends">
      <p aria-live="polite">
        <b>
          <Name>{from}</Name>
        </b>{' '}
        – <Name>{`${form.words.trim() || '…'}?`}</Name> {form.directed ? '→' : '–'}{' '}
        <b>
          <Name>{to}</Name>
        </b>
      </p>
      {form.directed ? (
        <Button className="button" onPress={onTurn}>
          <Icon name="swap" /> Turn it round
        </Button>
      ) : null}
    </div>
  );
}

function TypeField({
  type,
  onChange,
}: {
  type: EntityType | null;
  onChange: (type: EntityType | null) => void;
}) {
  return (
    <div className="field">
      <label htmlFor="suppose-type">What it would be</label>
      <select
        id="suppose-type"
        value={type ?? ''}
        onChange={({ target }) => onChange(EntityType.options.find((one) => one === target.value) ?? null)}
      >
        <option value="">not known</option>
        {EntityType.options.map((one) => (
          <option key={one} value={one}>
            {ENTITY_TYPES[one].label}
          </option>
        ))}
      </select>
    </div>
  );
}
