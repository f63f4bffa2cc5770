import { makeWorker } from '../trusted.ts';
import workerUrl from './cypher.worker.ts?worker&url';
import type { LanguageAnswers, LanguageQuestion, LanguageReply } from './language-protocol.ts';

type Of<Kind extends LanguageQuestion['of']> = Extract<LanguageQuestion, { of: Kind }>;

/** The page's side of the reader of Cypher. */
export interface Language {
  /** Null where the text cannot be read, and when the reader is gone. */
  ask<Kind extends LanguageQuestion['of']>(question: Of<Kind>): Promise<LanguageAnswers[Kind] | null>;
  destroy(): void;
}

export function createLanguage(): Language {
  const worker = makeWorker(workerUrl);
  const waiting = new Map<number, (answer: LanguageReply['answer']) => void>();
  let asked = 0;
  const giveUp = () => {
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<LanguageReply>) => {
    waiting.get(data.id)?.(data.answer);
    waiting.delete(data.id);
  });
  // Without it the text has no colours, and is written and run all the same.
  worker.addEventListener('error', giveUp);
  return {
    ask(question) {
      const id = (asked += 1);
      return new Promise((resolve) => {
        // The reply to a question is of the question's kind; the messages between the two do not say so.
        waiting.set(id, resolve as (answer: LanguageReply['answer']) => void);
        worker.postMessage({ ...question, id });
      });
    },
    destroy() {
      worker.terminate();
      giveUp();
    },
  };
}
