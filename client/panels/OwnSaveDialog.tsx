import { useMemo } from 'react';
import { Button, Form } from 'react-aria-components';
import { paramsOf, formOf, sourceOf } from '../store/own-queries.ts';
import { Name } from '../ui/Name.tsx';
import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { Section } from '../ui/Section.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toFieldFaults, type OwnForm } from '../words/own-queries.ts';
import { OwnParamFields } from './OwnParamFields.tsx';
import { OwnWords } from './OwnWords.tsx';

/** The text of the editor gets its header; it is saved when nothing stands against it. */
export function OwnSaveDialog() {
  const { isOpen, isNew } = useExplorer(({ own, cypher }) => ({
    isOpen: own.isSaving && own.conflict === null,
    isNew: cypher.own === null,
  }));
  const { endSave } = useActions();
  return (
    <PaletteDialog
      title={isNew ? 'Save as an own query' : 'Save the own query'}
      isOpen={isOpen}
      onOpenChange={(next) => {
        if (!next) endSave();
      }}
    >
      <SaveForm isNew={isNew} />
    </PaletteDialog>
  );
}

function SaveForm({ isNew }: { isNew: boolean }) {
  const { source, check, task, checking, opening } = useExplorer((state) => ({
    source: sourceOf(state),
    check: state.own.check,
    task: state.tasks['own save'],
    checking: state.tasks['own check'],
    opening: state.tasks['own open'],
  }));
  const { checkOwn, saveOwn, endSave, dismissTrouble } = useActions();
  const isChecked = check?.of === source;
  const faults = toFieldFaults(check?.of ?? source, check?.faults ?? []);
  const isRefused = check?.verdict?.runs === false;
  const isRight = isChecked && faults.size === 0 && check.verdict?.runs === true;
  const isSaving = task?.is === 'running';
  // What it was stopped by is shown beside it as soon as that has come; where it cannot come, that is told here.
  const isStopped = task?.is === 'failed' && isConflict(task.trouble.code);
  const isTold = isStopped && opening?.is === 'running';
  return (
    <Form
      className="own-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isRight && !isSaving) void saveOwn();
      }}
    >
      <Fields faults={faults} />
      {faults.get('text') === undefined ? null : (
        <p className="field-problem">
          <Name>{`In the text: ${faults.get('text')}`}</Name>
        </p>
      )}
      {isRefused ? <Refusals /> : null}
      {task?.is === 'failed' && !isTold ? (
        <TroubleNote trouble={task.trouble} onDismiss={() => dismissTrouble('own save')} />
      ) : null}
      {isStopped && opening?.is === 'failed' ? (
        <TroubleNote trouble={opening.trouble} onRetry={() => void saveOwn()} />
      ) : null}
      {checking?.is === 'failed' ? (
        <TroubleNote trouble={checking.trouble} onRetry={() => void checkOwn()} />
      ) : null}
      <footer className="own-foot">
        <p className="quiet" role="status">
          {toStanding({
            isChecked,
            isRight,
            wrong: faults.size + (isRefused ? 1 : 0),
            isFailed: checking?.is === 'failed',
          })}
        </p>
        <Button className="button" onPress={endSave}>
          Go on writing
        </Button>
        <Button type="submit" className="button primary" isDisabled={!isRight || isSaving}>
          {isSaving ? 'Saving …' : isNew ? 'Save' : 'Save the next version'}
        </Button>
      </footer>
    </Form>
  );
}

function isConflict(code: string): boolean {
  return code === 'changed-since' || code === 'deleted-query';
}

interface Standing {
  isChecked: boolean;
  isRight: boolean;
  isFailed: boolean;
  wrong: number;
}

function toStanding({ isChecked, isRight, isFailed, wrong }: Standing): string {
  if (isFailed) return 'It could not be checked, and is not saved unchecked.';
  if (!isChecked) return 'Checking …';
  if (isRight) return 'Nothing stands against it.';
  return wrong === 1 ? 'One thing is to be corrected first.' : `${wrong} things are to be corrected first.`;
}

function Refusals() {
  const diagnostics = useExplorer(({ own }) => own.check?.verdict?.diagnostics ?? NONE);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return (
    <div className="trouble" role="alert">
      <div>
        <strong>This text may not run</strong>
        <ul>
          {errors.map(({ message, advice, start }) => (
            <li key={`${start} ${message}`}>
              <Name>{[message, advice].filter(Boolean).join(' ')}</Name>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

const NONE: readonly never[] = [];

type Faults = ReadonlyMap<string, string>;

function Fields({ faults }: { faults: Faults }) {
  const { own, cypher, queries } = useExplorer((state) => ({
    own: state.own,
    cypher: state.cypher,
    queries: state.queries,
  }));
  // A form is made anew each time that it is asked for, and so it is none to be selected.
  const { form, params } = useMemo(() => {
    const written = { own, cypher, queries };
    return { form: formOf(written), params: paramsOf(written).length };
  }, [own, cypher, queries]);
  const { changeOwnForm } = useActions();
  const set = (part: Partial<OwnForm>) => changeOwnForm(part);
  return (
    <>
      <OwnWords
        label="Title"
        value={form.title}
        problem={form.title.trim() === '' ? 'Give it a title.' : faults.get('title')}
        onChange={(title) => set({ title })}
        isFirst
      />
      <OwnWords
        label="Question it answers"
        value={form.about}
        problem={
          form.about.trim() === ''
            ? 'Say in a sentence what it answers, for somebody who cannot read Cypher.'
            : faults.get('about')
        }
        onChange={(about) => set({ about })}
        lines={2}
      />
      <div className="own-pair">
        <div className="field">
          <label htmlFor="own-returns">What it gives</label>
          <select
            id="own-returns"
            value={form.returns}
            onChange={({ target }) => {
              const returns = RETURNS.find(([value]) => value === target.value)?.[0];
              if (returns !== undefined) set({ returns });
            }}
          >
            {RETURNS.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <OwnWords
          label="Tags"
          value={form.tags}
          problem={faults.get('tags')}
          placeholder="none"
          onChange={(tags) => set({ tags })}
        />
      </div>
      {params === 0 ? null : <OwnParamFields faults={faults} />}
      <Section
        title="More"
        {...(form.source + form.total === '' && !faults.has('source') && !faults.has('total')
          ? { isFolded: true as const }
          : {})}
      >
        <OwnWords
          label="Where the question comes from"
          value={form.source}
          problem={faults.get('source')}
          placeholder="nowhere else"
          onChange={(source) => set({ source })}
        />
        <OwnWords
          label="Column that says how many rows there are in all"
          value={form.total}
          problem={faults.get('total')}
          placeholder="none"
          onChange={(total) => set({ total })}
        />
        <label className="own-check">
          <input
            type="checkbox"
            checked={form.isHeavy}
            onChange={({ target }) => set({ isHeavy: target.checked })}
          />
          It may take up to a minute
        </label>
        {form.copiedFrom === null ? null : <p className="quiet">Copied from {form.copiedFrom}</p>}
      </Section>
    </>
  );
}

const RETURNS = [
  ['both', 'A table and a graph'],
  ['table', 'A table'],
  ['graph', 'A graph'],
] as const;
