import { expect, test } from '@jest/globals';
import { PathQuestion, type PathQuestionGiven } from '#contract/path-question';
import { AppError } from '../../../server/errors.ts';
import { checkQuestion } from '../../../server/paths/check.ts';

const ada = 'person/ada';
const eve = 'person/eve';
const ben = 'person/ben';

const LONG = `person/${'a'.repeat(200)}`;

function problemsOf(given: PathQuestionGiven): string[] {
  try {
    checkQuestion(PathQuestion.parse(given));
    return [];
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.fields.map(({ path, problem }) => `${path}: ${problem}`);
  }
}

test.each<[string, PathQuestionGiven, string[]]>([
  ['nothing wrong', { from: [ada], to: [eve], via: [ben] }, []],
  ['one actor at both ends', { from: [ada, ben], to: [eve, ada] }, ['body.to.1: person/ada stands at both ends']],
  ['no other end', { from: [ada] }, ['body.to: the other end is missing']],
  ['a waypoint that is an end', { from: [ada], to: [eve], via: [eve] }, ['body.via.0: person/eve is an end and a waypoint']],
  ['a waypoint twice', { from: [ada], to: [eve], via: [ben, ben] }, ['body.via.1: person/ben is a waypoint twice']],
  ['a waypoint to be avoided', { from: [ada], to: [eve], via: [ben], avoid: [ben] }, ['body.via.0: person/ben is to be avoided and is a waypoint']],
  ['an end to be avoided', { from: [ada], to: [eve], avoid: [eve] }, ['body.to.0: person/eve is to be avoided and is an end']],
  ['no kind of line', { from: [ada], to: [eve], classes: [], types: [] }, ['body.classes: choose at least one kind of lines']],
  ['types of lines of no class', { from: [ada], to: [eve], classes: [], types: ['MET'] }, []],
  ['somebody avoided and let in', { from: [ada], to: [eve], avoid: [ben], hubs: { letIn: ['country/utopia', ben] } }, ['body.hubs.letIn.1: person/ben is to be avoided and is let in']],
  ['a long id', { from: [LONG], to: [LONG] }, [`body.to.0: ${LONG.slice(0, 60)}… stands at both ends`]],
  ['a window that ends before it begins', { from: [ada], to: [eve], happened: { from: '2023', to: '2022-05' } }, ['body.happened.to: 2022-05 is before 2023']],
  ['fewer steps than waypoints need', { from: [ada], to: [eve], via: [ben], hops: 1 }, ['body.hops: with waypoints: 1 a path has at least 2 steps']],
  ['two to be joined', { mode: 'joins', from: [ada, eve] }, ['body.from: at least 3 actors can be joined']],
  ['a network with another end', { mode: 'joins', from: [ada, ben, eve], to: ['person/zoe'] }, ['body.to: all who are to be joined stand in one list']],
  ['shared through a waypoint', { mode: 'shared', from: [ada], to: [eve], via: [ben] }, ['body.via: what is shared by two has no waypoints']],
])('says of a question with %s what is wrong and where', (_, given, problems) => {
  expect(problemsOf(given)).toEqual(problems);
}); // oxfmt-ignore

test('who is named twice in one list is asked about once', () => {
  const question = PathQuestion.parse({ from: [ada, ada], to: [eve], avoid: [ben, ben] });
  expect(checkQuestion(question)).toMatchObject({ from: [ada], to: [eve], avoid: [ben] });
});
