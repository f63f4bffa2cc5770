import { useId } from 'react';
import { Button, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { PARAM_KINDS, type QueryHeader } from '#contract/query';
import type { Task } from '../store/task.ts';
import { Icon } from '../ui/Icon.tsx';
import { Name } from '../ui/Name.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useExplorer } from '../use-explorer.ts';
import { toPlaceWords } from '../words/cypher-run.ts';
import { asksFirst } from '../words/shelves.ts';
import { OwnQueryActions } from './OwnQueryActions.tsx';

interface QueryRowProps {
  header: QueryHeader;
  isFavourite: boolean;
  /** What stands beside its title; what it asks for, unless something else is to be known. */
  note?: string;
  /** Of this query, when it was the last to be run. */
  task: Task | undefined;
  onChoose: () => void;
  /** Opens its form, also when nothing needs to be asked. */
  onOpen: () => void;
  onFavour: (isFavourite: boolean) => void;
  onCancel: () => void;
  onDismiss: () => void;
}

/** One saved query: its title, its question on focus or hover, and what became of its run. */
export function QueryRow(props: QueryRowProps) {
  const { header, isFavourite, note, task, onChoose, onOpen, onFavour, onCancel, onDismiss } = props;
  const trouble = task?.is === 'failed' ? task.trouble : null;
  const titleId = useId();
  return (
    <li>
      <div className="query-line">
        <TooltipTrigger delay={400}>
          <Button className="query-row" data-query={header.id} onPress={onChoose}>
            <span id={titleId} className="query-row-title">
              <Name>{header.title}</Name>
            </span>
            <span className="quiet">{note ?? toAsks(header)}</span>
          </Button>
          <Tooltip className="tooltip query-about" placement="bottom start" offset={2}>
            {header.title.length > LONG_TITLE ? (
              <strong>
                <Name>{header.title}</Name>
              </strong>
            ) : null}
            <Name>{header.about}</Name>
          </Tooltip>
        </TooltipTrigger>
        {asksFirst(header) ? null : (
          <Button
            className="icon-button small on-hover"
            aria-label="Look first"
            aria-describedby={titleId}
            onPress={onOpen}
          >
            <Icon name="right" />
          </Button>
        )}
        <FavouriteToggle {...{ titleId, isFavourite, onFavour }} />
        <OwnQueryActions header={header} titleId={titleId} />
      </div>
      {task?.is === 'running' ? <Running onCancel={onCancel} /> : null}
      {trouble === null ? null : <TroubleNote trouble={trouble} onDismiss={onDismiss} />}
    </li>
  );
}

/** The query that was asked last is under way, or waits behind others. */
export function Running({ onCancel }: { onCancel: () => void }) {
  const state = useExplorer(({ asking }) => asking?.run?.state ?? null);
  return (
    <p className="busy" role="status">
      {toPlaceWords(state)}
      <Button className="button" onPress={onCancel}>
        Cancel
      </Button>
    </p>
  );
}

interface FavouriteToggleProps extends Pick<QueryRowProps, 'isFavourite' | 'onFavour'> {
  /** Of what says of which query. */
  titleId: string;
}

export function FavouriteToggle({ titleId, isFavourite, onFavour }: FavouriteToggleProps) {
  return (
    <ToggleButton
      className={isFavourite ? 'icon-button small star' : 'icon-button small star on-hover'}
      aria-label="Favourite"
      aria-describedby={titleId}
      isSelected={isFavourite}
      onChange={onFavour}
    >
      <Icon name="star" />
    </ToggleButton>
  );
}

/** What is longer may be cut in its row, and is told whole on focus or hover. */
const LONG_TITLE = 80;

/** A row has room for a few words. */
const MOST_ASKED = 2;

/** What must be given before it can run, else what it gives. */
function toAsks({ params, returns }: QueryHeader): string {
  const open = params.filter((param) => param.default === undefined);
  if (open.length === 0) return returns === 'both' ? 'graph and table' : returns;
  const actors = open.filter(({ kind }) => kind === 'entity').length;
  const asks = open.map(({ kind }) => {
    if (kind === 'drawn' || kind === 'entities' || kind === 'selection') return 'a selection';
    if (kind === 'dates') return 'dates';
    return kind === 'entity' && actors > 1 ? `${actors} actors` : PARAM_KINDS[kind].asks.split(':')[0];
  });
  const once = [...new Set(asks)];
  return once.slice(0, MOST_ASKED).join(', ') + (once.length > MOST_ASKED ? ' …' : '');
}
