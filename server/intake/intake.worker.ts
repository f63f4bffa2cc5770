import { answerWith } from '../answer-with.ts';
import { takeIn } from './take-in.ts';

answerWith(takeIn);
