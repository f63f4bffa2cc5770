import type { ComponentProps } from 'react';
import {
  Button, DropZone, FileTrigger, isFileDropItem, Tab, TabList, TabPanel, Tabs, Text,
} from 'react-aria-components'; // oxfmt-ignore
import { MOST_INTAKE } from '#contract/review';
import { ARTICLE_ENDINGS } from '../reading/article-files.ts';
import type { ArticleIntake } from '../store/article-intake.ts';
import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { ProgressLine } from '../ui/ProgressLine.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { countOf } from '../words/count.ts';
import { IncomingItem } from './IncomingItem.tsx';
import { PastedText } from './PastedText.tsx';
import { ReviewName } from './ReviewName.tsx';

/** Tomorrow's article: dropped, chosen or pasted, and read; nothing of it is drawn before somebody has approved it. */
export function NewArticleDialog() {
  const intake = useExplorer((state) => state.intake);
  const { endIntake } = useActions();
  return (
    <PaletteDialog
      title="New article"
      isOpen={intake !== null}
      onOpenChange={(next) => {
        if (!next) endIntake();
      }}
    >
      {intake === null ? null : <Intake intake={intake} />}
    </PaletteDialog>
  );
}

function Intake({ intake }: { intake: ArticleIntake }) {
  const { setIntakeMode } = useActions();
  return (
    <div className="intake names">
      <ReviewName />
      <Tabs
        className="tabs"
        selectedKey={intake.mode}
        onSelectionChange={(key) => setIntakeMode(key === 'passage' ? 'passage' : 'article')}
      >
        <TabList aria-label="What comes in" className="tab-list">
          <Tab id="article">Articles</Tab>
          <Tab id="passage">A fact in a minute</Tab>
        </TabList>
        <TabPanel id="article" className="intake-tab">
          <Choose isFirst={intake.items.length === 0} />
          <Items intake={intake} />
        </TabPanel>
        <TabPanel id="passage" className="intake-tab">
          <p className="quiet">
            One passage, one claim: paste it, say where it stands, then mark the words and say who does what.
            Nothing is suggested.
          </p>
          <PastedText isPassage />
          <Items intake={intake} />
        </TabPanel>
      </Tabs>
    </div>
  );
}

function Items({ intake: { items } }: { intake: ArticleIntake }) {
  const task = useExplorer(({ tasks }) => tasks['tell about']);
  const { dismissTrouble } = useActions();
  if (items.length === 0) return null;
  const done = items.filter(({ is }) => is === 'taken' || is === 'refused').length;
  return (
    <>
      {items.length > 1 ? (
        <div className="row" role="status">
          <span>{countOf(done, items.length, 'text', 'texts')} done</span>
          <ProgressLine label="Texts done" done={done} all={items.length} />
        </div>
      ) : null}
      {task?.is === 'failed' ? (
        <TroubleNote trouble={task.trouble} onDismiss={() => dismissTrouble('tell about')} />
      ) : null}
      <ul className="intake-items" aria-label="Texts">
        {items.map((item) => (
          <IncomingItem key={item.id} item={item} isAlone={items.length === 1} />
        ))}
      </ul>
    </>
  );
}

type DropEvent = Parameters<NonNullable<ComponentProps<typeof DropZone>['onDrop']>>[0];

function Choose({ isFirst }: { isFirst: boolean }) {
  const { takeArticles } = useActions();
  const drop = async ({ items }: DropEvent) => {
    const files = await Promise.all(items.filter(isFileDropItem).map((dropped) => dropped.getFile()));
    if (files.length > 0) await takeArticles(files);
  };
  return (
    <>
      <DropZone
        className={isFirst ? 'own-drop' : 'own-drop import-chosen'}
        onDrop={(event) => void drop(event)}
      >
        <Text slot="label">{isFirst ? 'Drop articles here, one or several' : 'Drop more here'}</Text>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={[...ARTICLE_ENDINGS]}
          onSelect={(list) => {
            if (list !== null && list.length > 0) void takeArticles([...list]);
          }}
        >
          <Button className="button">Choose files</Button>
        </FileTrigger>
      </DropZone>
      {isFirst ? (
        <>
          <p className="quiet">
            Text, Markdown, HTML or PDF with a text layer; at most {MOST_INTAKE.bytes / 1_000_000} MB each.
            The text is kept in your own articles folder, never in the graph. No address is fetched.
          </p>
          <PastedText isPassage={false} />
        </>
      ) : null}
    </>
  );
}
