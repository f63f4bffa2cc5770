import { memo, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { PathQuestion } from '#contract/path-question';
import { focusSoon, PATHS_PANEL } from '../commands/focus.ts';
import { PLAIN_QUESTION } from '../store/path-spelling.ts';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import type { Problems } from '../words/path-problems.ts';
import { toDifferences } from '../words/path-question.ts';
import { PathAvoid } from './PathAvoid.tsx';
import { PathBars } from './PathBars.tsx';
import { PathBy } from './PathBy.tsx';
import { PathPart } from './PathPart.tsx';
import { PathReach } from './PathReach.tsx';
import { PathVia } from './PathVia.tsx';
import { PathWhen } from './PathWhen.tsx';

type Field = keyof PathQuestion;

/** Which fields a part holds; its summary tells what of them differs from the plain question. */
const PARTS: readonly Part[] = [
  { title: 'By way of', plain: 'anybody', fields: ['via'], Body: memo(PathVia) },
  { title: 'Not through', plain: 'nobody is avoided', fields: ['avoid', 'avoidTypes'], Body: memo(PathAvoid) },
  { title: 'Along', plain: 'the usual lines', fields: ['classes', 'types', 'directed', 'statuses', 'leastStories', 'leastVoices'], Body: memo(PathBy) },
  { title: 'When', plain: 'at any time', fields: ['happened', 'reported', 'undated'], Body: memo(PathWhen) },
  { title: 'How far', plain: 'up to 4 steps, 10 told', fields: ['hops', 'paths'], Body: memo(PathReach) },
  { title: 'Barred', plain: 'as usual', fields: ['hubs'], Body: memo(PathBars) },
]; // oxfmt-ignore

interface Part {
  readonly title: string;
  readonly plain: string;
  readonly fields: readonly Field[];
  /** Drawn again with what it reads of the question, and not with all the rest. */
  readonly Body: (props: { problems: Problems }) => ReactNode;
}

const NONE: Problems = new Map();

/** What is rarely asked: folded, with what differs from the plain question in words, and one step back to that. */
export function PathMore({ problems }: { problems: Problems }) {
  const { question, actors, isAnswered } = useExplorer(({ paths }) => ({
    question: paths.question,
    actors: paths.actors,
    isAnswered: paths.answer !== null && paths.asked === paths.question,
  }));
  const { draftPaths } = useActions();
  const nameOf = (id: string) => actors.get(id)?.name ?? id;
  const differences = toDifferences(question, nameOf);
  const isNetwork = question.mode === 'joins' || question.mode === 'shared';
  const offered = PARTS.filter(({ title }) => !(isNetwork && title === 'By way of'));
  const isWrong = (fields: readonly Field[]) => fields.some((field) => problems.has(field));
  return (
    <div className="path-more">
      <PathPart
        title="More"
        note={differences.length === 0 ? 'as usual' : `otherwise in ${count(differences.length, 'way', 'ways')}`}
        isWrong={offered.some(({ fields }) => isWrong(fields))}
        level={3}
      >
        {offered.map(({ title, plain, fields, Body }) => (
          <PathPart
            key={title}
            title={title}
            note={toNote({ question, fields, nameOf }) || plain}
            isWrong={isWrong(fields)}
            level={4}
          >
            <Body problems={problems.size === 0 ? NONE : problems} />
          </PathPart>
        ))}
      </PathPart>
      {differences.length === 0 ? null : (
        <p className="path-differs">
          {/* An answer begins with its whole question: told here as well, it would push the paths out of sight. */}
          <span>{isAnswered ? 'Asked otherwise than usual.' : `Asked otherwise than usual: ${differences.join(', ')}.`}</span>{' '}
          <Button
            className="link"
            onPress={() => {
              const { mode, from, to } = question;
              draftPaths({ ...PLAIN_QUESTION, mode, from, to });
              // This goes with what it takes back.
              focusSoon(`#${PATHS_PANEL} .button.primary`);
            }}
          >
            set it back
          </Button>
        </p>
      )}
    </div>
  );
} // oxfmt-ignore

interface OfPart {
  question: PathQuestion;
  fields: readonly Field[];
  nameOf: (id: string) => string;
}

/** What would differ if only this part did. */
function toNote({ question, fields, nameOf }: OfPart): string {
  const others = Object.entries(question).filter(([name]) => fields.includes(name as Field));
  const alone = { ...PLAIN_QUESTION, mode: question.mode, ...Object.fromEntries(others) };
  return toDifferences(alone, nameOf).join(', ');
}
