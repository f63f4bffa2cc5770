import { drawPng } from './draw-png.ts';
import { answerWith } from './drawing-thread.ts';

answerWith(drawPng);
