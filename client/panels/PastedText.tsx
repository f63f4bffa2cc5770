import { useState } from 'react';
import { Button, Form, Label, TextArea, TextField } from 'react-aria-components';
import { MOST_INTAKE } from '#contract/review';
import { useActions, useExplorer } from '../use-explorer.ts';
import { problemsIn, toAboutFields, toGiven } from '../words/article-about.ts';
import { digits } from '../words/count.ts';
import { AboutFieldset } from './AboutFieldset.tsx';

/** A text that is pasted: an article to be read, or a passage to make one fact of. */
export function PastedText({ isPassage }: { isPassage: boolean }) {
  const isBusy = useExplorer(({ tasks }) => tasks['add article']?.is === 'running');
  const { takePasted } = useActions();
  const [text, setText] = useState('');
  const [fields, setFields] = useState(() => toAboutFields({ retrievedAt: isPassage ? today() : null }));
  const problems = problemsIn(fields);
  const most = isPassage ? MOST_INTAKE.passageLetters : MOST_INTAKE.letters;
  const isTooLong = text.length > most;
  const isReady = text.trim() !== '' && !isTooLong && Object.keys(problems).length === 0;
  return (
    <Form
      className="about-form"
      aria-label={isPassage ? 'The passage' : 'A pasted article'}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void takePasted(text, toGiven(fields), { passage: isPassage });
      }}
    >
      <TextField className="field wide" value={text} isInvalid={isTooLong} onChange={setText}>
        <Label>{isPassage ? 'The passage' : 'Or paste the text'}</Label>
        <TextArea
          rows={isPassage ? 6 : 4}
          placeholder={isPassage ? 'The sentences that say it' : 'The whole article'}
        />
      </TextField>
      {isTooLong ? (
        <p className="field-problem wide">
          {digits(text.length)} letters: {isPassage ? 'a passage' : 'an article'} has at most {digits(most)}.
        </p>
      ) : null}
      {isPassage ? (
        <AboutFieldset
          fields={fields}
          problems={problems}
          without={['authors', 'publishedInferred', 'language']}
          onChange={(part) => setFields({ ...fields, ...part })}
        />
      ) : null}
      <Button type="submit" className="button primary" isPending={isBusy} isDisabled={!isReady}>
        {isPassage ? 'Take it in and mark the words' : 'Read it'}
      </Button>
    </Form>
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
