import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import type { ArticleAbout } from '#contract/review';
import { problemsIn, toAbout, toAboutFields } from '../words/article-about.ts';
import { AboutFieldset } from './AboutFieldset.tsx';

interface ArticleAboutFormProps {
  about: ArticleAbout;
  save: string;
  isBusy?: boolean;
  onSave: (about: ArticleAbout) => void;
}

/** What was read of an article, to be corrected; and what was not, to be said. */
export function ArticleAboutForm({ about, save, isBusy = false, onSave }: ArticleAboutFormProps) {
  const before = toAboutFields(about);
  const [fields, setFields] = useState(before);
  const problems = problemsIn(fields);
  const isChanged = JSON.stringify(fields) !== JSON.stringify(before);
  return (
    <Form
      className="about-form"
      aria-label="Which article it is"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && Object.keys(problems).length === 0) onSave(toAbout(fields));
      }}
    >
      <AboutFieldset
        fields={fields}
        problems={problems}
        onChange={(part) => setFields({ ...fields, ...part })}
      />
      <Button
        type="submit"
        className="button"
        isPending={isBusy}
        isDisabled={!isChanged || Object.keys(problems).length > 0}
      >
        {save}
      </Button>
    </Form>
  );
}
