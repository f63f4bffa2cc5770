import { parentPort } from 'node:worker_threads';
import { drawPng, type Drawing } from './draw-png.ts';
import type { Drawn } from './png-thread.ts';

parentPort?.on('message', (drawing: Drawing) => {
  parentPort?.postMessage(answer(drawing));
});

function answer(drawing: Drawing): Drawn {
  try {
    return { png: drawPng(drawing) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
