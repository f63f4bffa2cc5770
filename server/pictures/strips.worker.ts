import { answerWith } from '../answer-with.ts';
import { drawStrips } from './draw-strips.ts';

answerWith(drawStrips);
