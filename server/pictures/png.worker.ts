import { drawPng } from './draw-png.ts';
import { answerWith } from '../answer-with.ts';

answerWith(drawPng);
