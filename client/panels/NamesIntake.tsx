import { useState, type ComponentProps } from 'react';
import {
  Button,
  DropZone,
  FileTrigger,
  isFileDropItem,
  Label,
  Text,
  TextArea,
  TextField,
} from 'react-aria-components';
import {
  guessHow, guessParting, MOST_NAMES, readNames, readTable, type HowRead,
} from '../reading/name-list.ts'; // oxfmt-ignore
import { MOST_FILE_BYTES, readTextFile, toTooLarge } from '../reading/text-file.ts';
import { Name } from '../ui/Name.tsx';
import { useActions } from '../use-explorer.ts';
import { count, digits } from '../words/count.ts';
import { NamesColumns } from './NamesColumns.tsx';

interface Draft extends HowRead {
  text: string;
  /** The name of its file; null for what is pasted. */
  source: string | null;
}

function toDraft(text: string, source: string | null): Draft {
  const parting = guessParting(text, { fileName: source });
  return { text, source, ...guessHow(readTable(text, parting)) };
}

type DropEvent = Parameters<NonNullable<ComponentProps<typeof DropZone>['onDrop']>>[0];

/** Names are pasted, dropped or chosen as a file; what is read of them is told before any is looked up. */
export function NamesIntake({ given, replaces }: { given: string; replaces: boolean }) {
  const [draft, setDraft] = useState(() => toDraft(given, null));
  const [refused, setRefused] = useState<{ name: string; why: string } | null>(null);
  const { takeNames, openNames } = useActions();
  const table = readTable(draft.text, draft.parting);
  const read = readNames(table, draft);

  const choose = async (file: File) => {
    const told =
      file.size > MOST_FILE_BYTES
        ? { is: 'refused' as const, why: toTooLarge(file.size) }
        : readTextFile(new Uint8Array(await file.arrayBuffer()));
    setRefused(told.is === 'refused' ? { name: file.name, why: told.why } : null);
    if (told.is === 'text') setDraft(toDraft(told.text, file.name));
  };
  const drop = async ({ items }: DropEvent) => {
    const first = items.find(isFileDropItem);
    if (first !== undefined) await choose(await first.getFile());
  };

  return (
    <div className="names names-intake">
      <TextField
        // Opened to be pasted into.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        className="field"
        value={draft.source === null ? draft.text : ''}
        onChange={(text) => {
          setRefused(null);
          setDraft(toDraft(text, null));
        }}
      >
        <Label>Names, one a line, or rows copied from a table</Label>
        <TextArea rows={8} spellCheck={false} />
      </TextField>
      <DropZone className="own-drop" onDrop={(event) => void drop(event)}>
        <Text slot="label">
          {draft.source === null ? (
            'Or drop a file of text, CSV or TSV here'
          ) : (
            <>
              From the file <Name>{draft.source}</Name>
            </>
          )}
        </Text>
        <FileTrigger
          acceptedFileTypes={['.txt', '.csv', '.tsv', '.tab', 'text/plain', 'text/csv']}
          onSelect={(list) => {
            const [file] = list ?? [];
            if (file !== undefined) void choose(file);
          }}
        >
          <Button className="button">Choose a file</Button>
        </FileTrigger>
      </DropZone>
      {refused === null ? null : (
        <p className="own-why" role="alert">
          <Name>{refused.name}</Name> is not taken. {refused.why}
        </p>
      )}
      {draft.text.trim() === '' ? null : (
        <>
          <NamesColumns
            table={table}
            how={draft}
            onChange={(how) => setDraft({ ...draft, ...how })}
            text={draft.text}
          />
          <ul className="names-told" role="status" aria-label="What was read">
            {toTold(read).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      <footer className="own-foot">
        <p className="quiet">
          {replaces
            ? 'The list of before is forgotten, with what was decided in it.'
            : 'Nothing is drawn yet.'}
        </p>
        <div className="row">
          {replaces ? (
            <Button className="button" onPress={() => openNames()}>
              Back to the list
            </Button>
          ) : null}
          <Button
            className="button primary"
            isDisabled={read.names.length === 0}
            onPress={() => void takeNames(read, draft.source)}
          >
            {read.names.length === 0
              ? 'Look up'
              : `Look up ${count(Math.min(read.names.length, MOST_NAMES), 'name', 'names')}`}
          </Button>
        </div>
      </footer>
    </div>
  );
}

/** Nothing is left out without a word. */
function toTold({ names, tooLong, blank, repeats, rows }: ReturnType<typeof readNames>): string[] {
  const all = names.length + tooLong.length;
  const [first] = tooLong;
  return [
    `${count(rows, 'row', 'rows')}, ${count(names.length, 'name', 'names')}`,
    ...(all > MOST_NAMES
      ? [
          `${digits(MOST_NAMES)} of ${digits(all)} rows, because one list holds ${digits(MOST_NAMES)}; the others can be taken as the next list`,
        ]
      : []),
    ...(blank > 0 ? [`${count(blank, 'empty line is', 'empty lines are')} left out`] : []),
    ...(repeats.length > 0
      ? [`${count(repeats.length, 'name is', 'names are')} listed before and looked up once`]
      : []),
    ...(first === undefined
      ? []
      : [
          `${count(tooLong.length, 'name has', 'names have')} more than 300 letters and will not be searched: the first in line ${digits(first.line)}, of ${digits(first.letters)} letters`,
        ]),
  ];
}
