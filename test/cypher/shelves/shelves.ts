import type { SavedQuestion } from '../../support/saved-questions.ts';
import { articles } from './articles.ts';
import { countries } from './countries.ts';
import { events } from './events.ts';
import { explore } from './explore.ts';
import { figures } from './figures.ts';
import { groups } from './groups.ts';
import { paths } from './paths.ts';
import { people } from './people.ts';
import { sanctions } from './sanctions.ts';
import { substances } from './substances.ts';

/** What every shelf of `cypher/` is asked about the shipped articles, one table each. */
export const SHELVES: readonly SavedQuestion[] = [
  articles, countries, events, explore, figures, groups, paths, people, sanctions, substances,
].flat(); // oxfmt-ignore
