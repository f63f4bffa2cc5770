import { aDatabase } from '../support/database.ts';
import { testQuestions } from '../support/saved-questions.ts';
import { articles } from './shelves/articles.ts';
import { countries } from './shelves/countries.ts';
import { events } from './shelves/events.ts';
import { people } from './shelves/people.ts';
import { sanctions } from './shelves/sanctions.ts';

const database = aDatabase({ seed: true });

/** Every shelf of `cypher/` that asks the shipped articles, one table each. */
testQuestions(() => database.db, [...articles, ...countries, ...events, ...people, ...sanctions]);
