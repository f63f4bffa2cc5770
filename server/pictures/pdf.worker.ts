import { parentPort } from 'node:worker_threads';
import { drawPdf, type Printed } from './draw-pdf.ts';
import type { Answered } from './drawing-thread.ts';

parentPort?.on('message', (printed: Printed) => {
  void answer(printed).then((answered) => parentPort?.postMessage(answered));
});

async function answer(printed: Printed): Promise<Answered> {
  try {
    return { bytes: await drawPdf(printed) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
