import { countGathered } from '#drawing/scene-name';
import { gatheredIn } from '../store/gathered.ts';
import { useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';

/** How much of what is listed is not drawn by itself, because a closed group stands for it. */
export function GroupsNote({ className }: { className: string }) {
  const { actors, relations } = useExplorer((state) => countGathered(gatheredIn(state)));
  if (actors === 0) return null;
  return (
    <p className={className} data-testid="drawn-as-groups">
      drawn as groups: {count(actors, 'actor', 'actors')}, {count(relations, 'relation', 'relations')}
    </p>
  );
}
