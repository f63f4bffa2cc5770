import { useState } from 'react';
import { Button, Form, Switch } from 'react-aria-components';
import { METRICS, UNITS } from '#contract/vocabulary';
import { REVIEW_CARD } from '../commands/focus.ts';
import type { Stretch } from '../reading/spans.ts';
import type { Standing } from '../store/review-standing.ts';
import type { EditedFigure } from '../store/review-state.ts';
import { Name } from '../ui/Name.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useActions } from '../use-explorer.ts';
import {
  FIGURE_DAYS, figureProblems, toFigureDraft, toFigureFields, type FigureFields,
} from '../words/figure-form.ts'; // oxfmt-ignore
import { toUnitWords } from '../words/figures.ts';
import { toFigureLine } from '../words/review.ts';
import { AddPerson } from './AddPerson.tsx';
import { ClaimDays } from './ClaimDays.tsx';
import { ClaimSpan } from './ClaimSpan.tsx';
import { FigureAmount, Words } from './FigureAmount.tsx';
import { PersonField } from './PersonField.tsx';

/** A figure that was not read quite right: whose, what, how many, when, and which words say so. */
export function FigureForm({ standing, editing }: { standing: Standing; editing: EditedFigure }) {
  const { account, people, nameOf } = standing;
  const { saveFigure, endEditing } = useActions();
  const [fields, setFields] = useState(() => toFigureFields(editing.draft));
  const [span, setSpan] = useState<Stretch | null>(editing.span);
  const [isTried, setTried] = useState(false);
  const set = (part: Partial<FigureFields>) => setFields({ ...fields, ...part });
  const problems = figureProblems(fields);
  const told = isTried ? problems : {};
  const isReady = Object.keys(problems).length === 0 && span !== null;
  const asksSpeaker = fields.voice === 'said' && fields.speaker === '';
  const at = span === null ? [] : [{ ...span }, ...editing.draft.at.slice(1)];
  const draft = isReady ? toFigureDraft(fields, { before: editing.draft, at, nameOf }) : null;
  return (
    <Form
      id={REVIEW_CARD}
      className="review-card claim-form"
      aria-label="Change the figure"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (draft !== null) saveFigure({ key: editing.key, draft });
      }}
    >
      <p className="review-sentence" aria-live="polite">
        <Name>{draft === null ? 'Whose number, of what, and how many?' : toFigureLine(draft, nameOf)}</Name>
      </p>
      <div className="claim-rows">
        <PersonField
          label="Whose"
          value={fields.subject}
          people={people}
          problem={told.subject}
          onChange={(subject) => set({ subject })}
        />
        <SelectField label="Measure" value={fields.metric} onChange={(metric) => set({ metric })}>
          {Object.entries(METRICS).map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </SelectField>
        <SelectField label="Unit" value={fields.unit} onChange={(unit) => set({ unit })}>
          {Object.keys(UNITS).map((one) => (
            <option key={one} value={one}>
              {toUnitWords(one)}
            </option>
          ))}
        </SelectField>
      </div>
      <FigureAmount fields={fields} problems={told} onChange={set} />
      <AddPerson standing={standing} onAdded={(id) => set(asksSpeaker ? { speaker: id } : { subject: id })} />
      <div className="claim-rows">
        <Words label="Per" hint="year" value={fields.per} onChange={(per) => set({ per })} />
        <Words
          label="Among"
          hint="adults"
          value={fields.population}
          onChange={(population) => set({ population })}
        />
        <PersonField
          label="Where"
          nobody="not said"
          value={fields.place}
          people={people}
          onChange={(place) => set({ place })}
        />
        <SelectField
          label="Voice"
          value={fields.voice}
          onChange={(value) => set({ voice: value === 'said' ? 'said' : 'stated' })}
        >
          <option value="stated">the article’s own</option>
          <option value="said">somebody is quoted</option>
        </SelectField>
        {fields.voice === 'said' ? (
          <PersonField
            label="Who says it"
            value={fields.speaker}
            people={people}
            problem={told.speaker}
            onChange={(speaker) => set({ speaker })}
          />
        ) : null}
      </div>
      <Switch className="switch" isSelected={fields.hedged} onChange={(hedged) => set({ hedged })}>
        <span className="knob" />
        Hedged or alleged: not told as certain
      </Switch>
      <ClaimDays legend="When it was so" days={FIGURE_DAYS} fields={fields} problems={told} onChange={set} />
      {account.text === null ? null : (
        <ClaimSpan text={account.text} regions={standing.reviewed.regions} span={span} onChange={setSpan} />
      )}
      <div className="row review-acts">
        <Button type="submit" className="button primary">
          Accept as changed
        </Button>
        <Button className="button" onPress={() => endEditing()}>
          Cancel
        </Button>
        {isTried && !isReady ? (
          <span className="field-problem" role="alert">
            {span === null ? 'Mark the words that say it.' : Object.values(problems).join(' ')}
          </span>
        ) : null}
      </div>
    </Form>
  );
}
