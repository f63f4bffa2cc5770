import { aDatabase } from '../support/database.ts';
import { testQuestions } from '../support/saved-questions.ts';
import { articles } from './shelves/articles.ts';
import { countries } from './shelves/countries.ts';
import { events } from './shelves/events.ts';
import { explore } from './shelves/explore.ts';
import { figures } from './shelves/figures.ts';
import { groups } from './shelves/groups.ts';
import { paths } from './shelves/paths.ts';
import { people } from './shelves/people.ts';
import { sanctions } from './shelves/sanctions.ts';
import { substances } from './shelves/substances.ts';

const database = aDatabase({ seed: true });

/** Every shelf of `cypher/` that asks the shipped articles, one table each. */
const SHELVES = [articles, countries, events, explore, figures, groups, paths, people, sanctions, substances];

testQuestions(() => database.db, SHELVES.flat());
