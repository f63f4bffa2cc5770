import { useState } from 'react';
import {
  Button, Dialog, DialogTrigger, Form, Input, Label, Popover, Radio, RadioGroup, TextField, FieldError,
} from 'react-aria-components'; // oxfmt-ignore
import { toAsOfWords, type AsOf } from '../store/dating.ts';
import { Icon } from '../ui/Icon.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { readDate } from '../words/days.ts';

/** The day by which lines are judged to be over: chosen here, and counted with wherever "ended" is told. */
export function AsOfDay() {
  const { about, chosen } = useExplorer((state) => ({ about: state.about, chosen: state.asOfChosen }));
  const [isOpen, setOpen] = useState(false);
  if (about === null || (about.asOf === null && chosen === 'latest')) return null;
  const words = toAsOfWords(chosen, about);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="as-of" aria-label={`Judged as of ${words}${toWhy(chosen)}; change the day`}>
        as of {words}
        <Icon name="down" />
      </Button>
      <Popover className="popover as-of-choice" placement="bottom start">
        <Dialog aria-label="As of which day">
          <Choice onDone={() => setOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function toWhy(chosen: AsOf): string {
  if (chosen === 'latest') return ', the day of the latest source';
  return chosen === 'today' ? ', today' : '';
}

function Choice({ onDone }: { onDone: () => void }) {
  const { about, chosen } = useExplorer((state) => ({ about: state.about, chosen: state.asOfChosen }));
  const { judgeAsOf } = useActions();
  const isDay = chosen !== 'latest' && chosen !== 'today';
  const [kind, setKind] = useState<'latest' | 'today' | 'day'>(isDay ? 'day' : chosen);
  const [text, setText] = useState(isDay ? chosen : '');
  const [problem, setProblem] = useState<string>();
  const pick = (value: string) => {
    if (value === 'day') {
      setKind('day');
      return;
    }
    const picked = value === 'today' ? 'today' : 'latest';
    setKind(picked);
    judgeAsOf(picked);
  };
  return (
    <Form
      className="grade-form"
      onSubmit={(event) => {
        event.preventDefault();
        const day = readDate(text);
        if (kind !== 'day') onDone();
        else if ('problem' in day) setProblem(day.problem);
        else {
          judgeAsOf(day.value);
          onDone();
        }
      }}
    >
      <RadioGroup className="radios" value={kind} onChange={pick}>
        <Label>Judge what was over as of</Label>
        <Radio className="radio" value="latest">
          the latest source, {toAsOfWords('latest', about)}
        </Radio>
        <Radio className="radio" value="today">
          today, {toAsOfWords('today', about)}
        </Radio>
        <Radio className="radio" value="day">
          another day
        </Radio>
      </RadioGroup>
      {kind === 'day' ? (
        <TextField
          className="field"
          value={text}
          isInvalid={problem !== undefined}
          onChange={(typed) => {
            setText(typed);
            setProblem(undefined);
          }}
        >
          <Label>Day</Label>
          <Input placeholder="2023-06-30" />
          <FieldError>{problem}</FieldError>
        </TextField>
      ) : null}
      <p className="quiet">
        Lines that were over on that day are drawn faded and told as ended, and sanctions and offices are
        judged by it. Nothing is hidden.
      </p>
      <Button type="submit" className="button">
        {kind === 'day' ? 'Judge by this day' : 'Close'}
      </Button>
    </Form>
  );
}
