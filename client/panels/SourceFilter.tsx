import {
  Button,
  Dialog,
  DialogTrigger,
  Label,
  Popover,
  Radio,
  RadioGroup,
  Switch,
} from 'react-aria-components';
import {
  CREDIBILITY_ORDER, RELIABILITY_ORDER, type AnyGrade,
} from '#contract/grades'; // oxfmt-ignore
import {
  asksNothing,
  passes,
  shownEdges,
  staysUngraded,
  type SourceFilter as Filter,
} from '#drawing/sources';
import { Icon } from '../ui/Icon.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { toGradeWords } from '../words/grades.ts';

const ANY = 'any';
/** Where the caret goes when the filter was lifted elsewhere. */
export const FILTER_BUTTON = 'source-filter';

/** Shows only lines that rest on sources and claims of a grade, as far as somebody has graded them. */
export function SourceFilter() {
  const { sources, isOpen } = useExplorer((state) => ({
    sources: state.filters.sources,
    isOpen: state.opened.sources,
  }));
  const { open } = useActions();
  const words = toFilterWords(sources);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={(next) => open('sources', next)}>
      <Button
        id={FILTER_BUTTON}
        className="filter-open"
        aria-label={`Sources: ${words}${sources.ungraded || asksNothing(sources) ? '' : ', graded only'}`}
      >
        Sources: <b>{words}</b>
        <Icon name="up" />
      </Button>
      <Popover className="popover source-filter" placement="top end">
        <Dialog aria-label="Filter by the grades of sources">
          <Controls />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Controls() {
  const { edges, sources } = useExplorer((state) => ({ edges: state.edges, sources: state.filters.sources }));
  const { filterSources, liftFilter, open } = useActions();
  const shown = shownEdges(edges, sources).size;
  const ungraded = [...edges.values()].filter(
    (edge) => edge.reliability === null && edge.credibility === null,
  ).length;
  const staying = [...edges.values()].filter((edge) => staysUngraded(edge, sources)).length;
  const countWith = (change: Partial<Filter>) =>
    [...edges.values()].filter((edge) => passes(edge, { ...sources, ...change })).length;
  return (
    <div className="filter-controls">
      <AtLeast
        label="Best source at least"
        grades={RELIABILITY_ORDER}
        wanted={sources.reliability}
        countOf={(reliability) => countWith({ reliability })}
        onChange={(reliability) => filterSources({ reliability })}
      />
      <AtLeast
        label="Best claim at least"
        grades={CREDIBILITY_ORDER}
        wanted={sources.credibility}
        countOf={(credibility) => countWith({ credibility })}
        onChange={(credibility) => filterSources({ credibility })}
      />
      <Switch
        className="switch"
        isSelected={sources.ungraded}
        isDisabled={asksNothing(sources)}
        onChange={(isOn) => filterSources({ ungraded: isOn })}
      >
        <span className="knob" />
        Include not graded
      </Switch>
      <p className="quiet">
        {shown} of {count(edges.size, 'relation', 'relations')} shown; {ungraded} not graded by anybody.
        {staying === 0 ? '' : ` ${toStayingWords(staying)}`}
        {shown < edges.size ? (
          <>
            {' '}
            {/* Its own words go with it, and the caret goes back to where this was opened. */}
            <Button
              className="link"
              onPress={() => {
                liftFilter();
                open('sources', false);
              }}
            >
              show all
            </Button>
          </>
        ) : null}
      </p>
    </div>
  );
}

interface AtLeastProps<G extends AnyGrade> {
  label: string;
  grades: readonly G[];
  wanted: G | null;
  /** How many lines would be shown with this bound. */
  countOf: (wanted: G) => number;
  onChange: (wanted: G | null) => void;
}

function AtLeast<G extends AnyGrade>({ label, grades, wanted, countOf, onChange }: AtLeastProps<G>) {
  return (
    <RadioGroup
      className="at-least"
      orientation="horizontal"
      value={wanted === null ? ANY : String(wanted)}
      onChange={(value) => onChange(grades.find((grade) => String(grade) === value) ?? null)}
    >
      <Label>
        {label} <span className="quiet">{wanted === null ? 'any, graded or not' : toGradeWords(wanted)}</span>
      </Label>
      <div className="chips">
        <Radio className="chip" value={ANY}>
          any
        </Radio>
        {grades.map((grade) => (
          <Radio
            key={grade}
            className="chip"
            value={String(grade)}
            aria-label={`${grade} ${toGradeWords(grade)}, ${count(countOf(grade), 'relation', 'relations')}`}
          >
            {grade} <span className="number">{countOf(grade)}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

/** "all", "B or better", "B, 3 or better". */
function toFilterWords({ reliability, credibility }: Filter): string {
  const bounds = [reliability, credibility].filter((bound) => bound !== null);
  return bounds.length === 0 ? 'all' : `${bounds.join(', ')} or better`;
}

function toStayingWords(staying: number): string {
  return staying === 1
    ? '1 stays though graded worse: something not graded carries it too.'
    : `${staying} stay though graded worse: something not graded carries them too.`;
}
