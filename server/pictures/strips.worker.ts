import { answerWith } from './drawing-thread.ts';
import { drawStrips } from './draw-strips.ts';

answerWith(drawStrips);
