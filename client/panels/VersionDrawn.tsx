import { Name } from '../ui/Name.tsx';
import { useExplorer } from '../use-explorer.ts';

/** What leaves of a version is told from the data as it is: whoever looks at the version sees other facts than the file has. */
export function VersionDrawn() {
  const viewing = useExplorer((state) => state.viewing);
  if (viewing === null) return null;
  return (
    <p className="quiet">
      The version <Name>{viewing.row.name}</Name> goes out as it was arranged, with the facts that the data
      holds now, not with those of when it was kept.
    </p>
  );
}
