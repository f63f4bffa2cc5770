import { answerWith, type Ask } from '../answer-with.ts';
import { drawPicture, type Answers, type Question } from './draw.ts';
import { unpackHeld } from './packed-held.ts';
import type { Done, Job } from './picture-thread.ts';
import { writeDraft } from './write-draft.ts';

answerWith(async (job: Job, ask): Promise<Done> => {
  if ('picture' in job) return { draft: await writeDraft(job.picture, job) };
  const { held, ...drawing } = job.drawing;
  const picture = await drawPicture({ ...drawing, held: unpackHeld(held) }, toAsk(ask));
  if (job.to === 'sheets') return { picture };
  return { draft: await writeDraft(picture, drawing.order) };
});

/** It is answered by who made the job: see `Turn.answer`. */
function toAsk(ask: Ask): (question: Question) => Promise<Answers> {
  return async (question) => (await ask(question)) as Answers;
}
