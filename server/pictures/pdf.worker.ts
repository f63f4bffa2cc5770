import { drawPdf } from './draw-pdf.ts';
import { answerWith } from '../answer-with.ts';

answerWith(drawPdf);
