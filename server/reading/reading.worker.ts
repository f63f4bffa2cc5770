import type { ReadableText } from '#contract/reading';
import { answerWith } from '../answer-with.ts';
import { readText } from './read.ts';

answerWith((readable: ReadableText) => readText(readable));
