import { drawPdf } from './draw-pdf.ts';
import { answerWith } from './drawing-thread.ts';

answerWith(drawPdf);
