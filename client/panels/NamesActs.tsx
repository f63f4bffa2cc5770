import { useState } from 'react';
import { Button, Input, Label, Switch, TextField } from 'react-aria-components';
import { PATH_LIMITS } from '#contract/path-question';
import { LEAST_JOINED } from '../store/looking-up.ts';
import { actorsOf, type NameCounts, type NameRow } from '../store/name-list.ts';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count, digits } from '../words/count.ts';

interface NamesActsProps {
  rows: readonly NameRow[];
  counts: NameCounts;
  /** Lines of the table that are marked. */
  selected: ReadonlySet<string>;
}

/** What is done with all for whom somebody stands; of marked rows it can be asked what joins them. */
export function NamesActs({ rows, counts, selected }: NamesActsProps) {
  const { nodes, adding, note } = useExplorer((state) => ({
    nodes: state.nodes,
    adding: state.tasks['draw names'],
    note: state.note,
  }));
  const { addNames, selectNames, joinNames, exportNames, open, dismissTrouble } = useActions();
  const [withLines, setWithLines] = useState(true);
  const actors = actorsOf(rows);
  const drawn = actors.filter(({ id }) => nodes.has(id)).length;
  const missing = actors.length - drawn;
  const lines = new Set([...selected].map(Number));
  const joined = actorsOf(rows.filter(({ line }) => lines.has(line))).length;
  const canJoin = joined >= LEAST_JOINED && joined <= PATH_LIMITS.ends;
  return (
    <footer className="names-acts">
      <p className="quiet" role="status">
        {`${count(actors.length, 'actor stands', 'actors stand')} for ${count(counts.found + counts.decided, 'name', 'names')}; ${digits(drawn)} on the canvas.`}
      </p>
      {adding?.is === 'failed' ? (
        <TroubleNote trouble={adding.trouble} onDismiss={() => dismissTrouble('draw names')} />
      ) : null}
      {note?.of === 'full' ? (
        <p className="own-why" role="alert">
          {`The canvas has no room for ${digits(note.more)} more: it holds ${digits(note.drawn)}. Decide fewer, or remove some from it.`}
        </p>
      ) : null}
      <div className="row">
        <Button
          className="button primary"
          isDisabled={missing === 0 || adding?.is === 'running'}
          onPress={() => void addNames({ withLines })}
        >
          {missing === 0 ? 'Add to the canvas' : `Add ${digits(missing)} to the canvas`}
        </Button>
        <Switch className="switch" isSelected={withLines} onChange={setWithLines}>
          <span className="knob" />
          with the lines among them
        </Switch>
        <Tag isDisabled={drawn === 0} count={drawn} />
        <Button
          className="button"
          isDisabled={drawn === 0}
          onPress={() => {
            selectNames();
            open('names', false);
          }}
        >
          {`Select ${digits(drawn)}`}
        </Button>
        <Button className="button" isDisabled={!canJoin} onPress={() => joinNames(lines)}>
          What joins these
        </Button>
        <Button className="button" onPress={exportNames}>
          Export CSV
        </Button>
      </div>
      {canJoin || lines.size < 2 ? null : (
        <p className="quiet">
          {`What joins them is asked of ${LEAST_JOINED} to ${PATH_LIMITS.ends} actors; the marked rows stand for ${digits(joined)}.`}
        </p>
      )}
    </footer>
  );
}

function Tag({ isDisabled, count: drawn }: { isDisabled: boolean; count: number }) {
  const [tag, setTag] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { tagNames } = useActions();
  return (
    <form
      className="row names-tag"
      onSubmit={(event) => {
        event.preventDefault();
        const told = tagNames(tag);
        setProblem(told);
        if (told === null) setTag('');
      }}
    >
      <TextField
        value={tag}
        onChange={setTag}
        maxLength={60}
        isDisabled={isDisabled}
        isInvalid={problem !== null}
      >
        <Label className="visually-hidden">Tag for all of them who are drawn</Label>
        <Input className="input" placeholder="Tag" />
      </TextField>
      <Button className="button" type="submit" isDisabled={isDisabled || tag.trim() === ''}>
        {`Tag ${digits(drawn)}`}
      </Button>
      {problem === null ? null : (
        <span className="own-why" role="alert">
          {problem}
        </span>
      )}
    </form>
  );
}
