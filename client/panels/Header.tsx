import { Button } from 'react-aria-components';
import type { About } from '#contract/endpoints';
import { commandOf } from '../commands/commands.ts';
import { EDITOR_BUTTON, PATHS_BUTTON } from '../commands/focus.ts';
import { AsOfDay } from './AsOfDay.tsx';
import { InvestigationName } from './InvestigationName.tsx';
import { AnalystName } from './AnalystName.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Key } from '../ui/Key.tsx';
import { Logo } from '../ui/Logo.tsx';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { count } from '../words/count.ts';

const NO_BREAK = '\u00A0';

/** What is loaded, the day it is judged by, and the one primary question. */
export function Header() {
  const ground = useGround();
  const { about, theme } = useExplorer((state) => ({ about: state.about, theme: state.theme }));
  const perform = (id: 'commands' | 'theme' | 'find-paths' | 'write-cypher') => () =>
    commandOf(id).perform(ground);
  return (
    <header className="header">
      <h1 className="logo">
        <Logo />
        Redthread
      </h1>
      <InvestigationName />
      {about === null ? (
        <Counting />
      ) : (
        <p className="loaded">
          <span>{toCounts(about)}</span>
        </p>
      )}
      <AsOfDay />
      <span className="space" />
      <AnalystName />
      <Button className="button quiet-button" onPress={perform('commands')}>
        Commands <Key of="Mod+K" />
      </Button>
      <Button
        id={EDITOR_BUTTON}
        className="icon-button"
        aria-label="Write Cypher"
        onPress={perform('write-cypher')}
      >
        <Icon name="code" />
      </Button>
      <Button
        className="icon-button"
        aria-label={theme === 'light' ? 'Change to dark' : 'Change to light'}
        onPress={perform('theme')}
      >
        <Icon name={theme === 'light' ? 'moon' : 'sun'} />
      </Button>
      <Button id={PATHS_BUTTON} className="button primary" onPress={perform('find-paths')}>
        <Icon name="path" />
        Find paths
      </Button>
    </header>
  );
}

/** In two lines where there is no room for one; no count is ever cut: half a number would tell another one. */
function toCounts({ counts }: About): string {
  const lines = [
    [count(counts.articles, 'article', 'articles'), count(counts.stories, 'story', 'stories')],
    [count(counts.entities, 'entity', 'entities'), count(counts.relations, 'relation', 'relations')],
  ];
  return lines.map((line) => line.join(' · ').replaceAll(' ', NO_BREAK)).join(' · ');
}

/** In the place of the counts until they are known. */
function Counting() {
  const task = useExplorer(({ tasks }) => tasks.about);
  const { load } = useActions();
  if (task?.is !== 'failed') {
    return <div className="loaded skeleton counting" role="status" aria-label="Counting what is loaded" />;
  }
  return (
    <p className="loaded" role="alert">
      {task.trouble.title}.{' '}
      <Button className="link" onPress={() => void load('about')}>
        Count again
      </Button>
    </p>
  );
}
