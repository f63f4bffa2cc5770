import { Button } from 'react-aria-components';
import type { FoundPath, PathAnswer } from '#contract/path-answer';
import { commandOf } from '../commands/commands.ts';
import { endsOf, isLit } from '../store/lighting.ts';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { toGradedPremises } from '../words/graded-premises.ts';
import { toEndingLines } from '../words/path-ending.ts';
import { toPathText, type PathForm } from '../words/path-text.ts';
import { numberLines, type PathTold } from '../words/path-sentence.ts';
import { toEndPremises, toPremises } from '../words/premises.ts';

interface PathToolsProps {
  answer: PathAnswer;
  /** In the order in which they are shown. */
  paths: readonly FoundPath[];
  told: Omit<PathTold, 'notes'>;
}

/** What is done with the lit paths, or with all of them while none is lit. */
export function PathTools({ answer, paths, told }: PathToolsProps) {
  const ground = useGround();
  const { threads, proof, search, isReading, checks, by } = useExplorer((state) => ({
    // What is copied too soon would say that the footnotes, the checks, or what would find a path, are not known.
    isReading:
      state.tasks.proof?.is === 'running' ||
      state.tasks.loosenings?.is === 'running' ||
      state.tasks.checks?.is === 'running',
    checks: state.checks,
    by: state.analyst ?? state.about?.analyst ?? null,
    threads: state.threads,
    proof: state.proof,
    search: state.paths,
  }));
  const { lightPaths, unlight, addPaths, copy, openDossier } = useActions();
  const lit = paths.filter((path) => isLit(path, threads));
  const chosen = lit.length === 0 ? paths : lit;
  const isChecksKnown = [...numberLines(chosen).keys()].every((key) => checks.has(key));
  const named = toChosen(chosen.length, { isLit: lit.length > 0 });
  const copyAs = (form: PathForm, what: string) => {
    const ends = endsOf(chosen).flatMap((id) => {
      const end = answer.graph.nodes.find((node) => node.id === id);
      if (end === undefined) return [];
      return toEndPremises(end, { evidence: proof.ends.get(id) ?? null, asOf: told.asOf });
    });
    const premisesOf = (path: FoundPath, numbered: PathTold) => [
      ...toPremises(path, numbered),
      ...toGradedPremises(path, numbered),
    ];
    void copy(
      toPathText(
        {
          ending: toEndingLines({ ...search, answer }, (id) => search.actors.get(id)?.name ?? id),
          ends,
          paths: chosen,
          // Not known is not the same as not checked: then nothing is said of it.
          told: isChecksKnown ? { ...told, checks } : told,
          by,
          premisesOf,
        },
        form,
      ),
      what,
    );
  };
  return (
    <div className="row path-tools" role="group" aria-label={`With ${named}`}>
      {paths.length > 1 ? (
        <Button
          className="link"
          onPress={() => (lit.length === paths.length ? unlight() : lightPaths(answer, paths, 'only'))}
        >
          {lit.length === paths.length ? 'Light none' : `Light all ${paths.length}`}
        </Button>
      ) : null}
      {paths.length > 0 ? (
        <>
          <Button className="link" onPress={() => addPaths(answer, chosen)}>
            Add to the canvas
          </Button>
          <Button
            className="link"
            isDisabled={lit.length === 0}
            onPress={() => commandOf('arrange-along').perform(ground)}
          >
            Set out left to right
          </Button>
        </>
      ) : null}
      <Button className="link" isPending={isReading} onPress={() => copyAs('text', `Text of ${named}`)}>
        Copy as text
      </Button>
      <Button
        className="link"
        isPending={isReading}
        onPress={() => copyAs('markdown', `Markdown of ${named}`)}
      >
        Copy as Markdown
      </Button>
      <Button className="link" isPending={isReading} onPress={() => openDossier('answer')}>
        Dossier of this answer …
      </Button>
      {paths.length > 1 ? <span className="quiet">{`of ${named}`}</span> : null}
    </div>
  );
}

/** "all 3 paths", "the lit path", "the 2 lit paths"; of an answer without any, "the answer". */
function toChosen(number: number, { isLit: areLit }: { isLit: boolean }): string {
  if (number === 0) return 'the answer';
  if (!areLit) return number === 1 ? 'the path' : `all ${number} paths`;
  return number === 1 ? 'the lit path' : `the ${number} lit paths`;
}
