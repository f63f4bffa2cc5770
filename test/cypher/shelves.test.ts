import { aDatabase } from '../support/database.ts';
import { testQuestions } from '../support/saved-questions.ts';
import { articles } from './shelves/articles.ts';

const database = aDatabase({ seed: true });

/** Every shelf of `cypher/` that asks the shipped articles, one table each. */
testQuestions(() => database.db, [...articles]);
