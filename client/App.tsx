import { useEffect, type CSSProperties, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { ArticlePalette } from './panels/ArticlePalette.tsx';
import { stopWaiting, TABLE } from './commands/focus.ts';
import { AwayBanner } from './panels/AwayBanner.tsx';
import { ConflictBanner } from './panels/ConflictBanner.tsx';
import { ContextMenu } from './panels/ContextMenu.tsx';
import { CommandPalette } from './panels/CommandPalette.tsx';
import { DataImportDialog } from './panels/DataImportDialog.tsx';
import { ExpandMenu } from './panels/ExpandMenu.tsx';
import { CypherPanel } from './panels/CypherPanel.tsx';
import { ExportDialog } from './panels/ExportDialog.tsx';
import { FindPanel } from './panels/FindPanel.tsx';
import { FrameName } from './panels/FrameName.tsx';
import { GroupName } from './panels/GroupName.tsx';
import { Header } from './panels/Header.tsx';
import { HistoryList } from './panels/HistoryList.tsx';
import { Investigations } from './panels/Investigations.tsx';
import { InspectPanel } from './panels/InspectPanel.tsx';
import { KeyHelp } from './panels/KeyHelp.tsx';
import { LiveRegion } from './panels/LiveRegion.tsx';
import { MethodDialog } from './panels/MethodDialog.tsx';
import { NamesDialog } from './panels/NamesDialog.tsx';
import { OwnDialogs } from './panels/OwnDialogs.tsx';
import { NoteAll } from './panels/NoteAll.tsx';
import { PathsPanel } from './panels/PathsPanel.tsx';
import { DossierDialog } from './panels/DossierDialog.tsx';
import { NewArticleDialog } from './panels/NewArticleDialog.tsx';
import { ReviewPage } from './panels/ReviewPage.tsx';
import { ReviewTable } from './panels/ReviewTable.tsx';
import { Unsent } from './panels/Unsent.tsx';
import { PictureDialog } from './panels/PictureDialog.tsx';
import { Reader } from './panels/Reader.tsx';
import { See } from './panels/See.tsx';
import { ShortLabelName } from './panels/ShortLabelName.tsx';
import { TagDialog } from './panels/TagDialog.tsx';
import { SupposeDialog } from './panels/SupposeDialog.tsx';
import { TableTwin } from './panels/TableTwin.tsx';
import { VersionBanner } from './panels/VersionBanner.tsx';
import { Versions } from './panels/Versions.tsx';
import { WorkfileDialog } from './panels/WorkfileDialog.tsx';
import { listenForFiles } from './dropped-files.ts';
import { listenForShortcuts } from './shortcuts.ts';
import type { Reading, Region } from './store/desk.ts';
import type { Explorer } from './store/explorer.ts';
import { Icon, type IconName } from './ui/Icon.tsx';
import { Splitter } from './ui/Splitter.tsx';
import { useUsualEditor, useUsualSizes } from './usual-sizes.ts';
import { useActions, useExplorer, useGround } from './use-explorer.ts';

// Made once: what the desk alone is drawn again for, such as a folded region, leaves these as they are.
const FIND = <FindPanel />;
const PATHS = <PathsPanel />;
const EDITOR = <CypherPanel />;
const TWIN = <TableTwin />;
const INSPECT = <InspectPanel />;
const HEAD = (
  <>
    <Header />
    <AwayBanner />
    <ConflictBanner />
    <VersionBanner />
  </>
);
const REVIEW = <ReviewPage />;
const FLOATING = (
  <>
    <CommandPalette />
    <ContextMenu />
    <ExpandMenu />
    <Investigations />
    <Versions />
    <HistoryList />
    <MethodDialog />
    <GroupName />
    <FrameName />
    <ShortLabelName />
    <TagDialog />
    <NoteAll />
    <OwnDialogs />
    <NamesDialog />
    <WorkfileDialog />
    <PictureDialog />
    <DataImportDialog />
    <NewArticleDialog />
    <ReviewTable />
    <Unsent />
    <ExportDialog />
    <DossierDialog />
    <SupposeDialog />
    <ArticlePalette />
    <KeyHelp />
    <LiveRegion />
  </>
);

/** Three regions and a table: find, see, inspect. */
export function App({ canvas }: { canvas: ReactNode }) {
  const ground = useGround();
  useEffect(() => listenForShortcuts(ground), [ground]);
  useEffect(() => listenForFiles(ground), [ground]);
  useEffect(() => stopWaiting, []);
  const { folded, sizes, findsPaths, writes, answers, editorWidth, theme, reading, readerWidth, reviews } =
    useExplorer((state) => ({
      folded: state.folded,
      sizes: state.sizes,
      findsPaths: state.opened.paths,
      writes: writesCypher(state),
      answers: listsRows(state),
      editorWidth: state.editorWidth,
      theme: state.theme,
      reading: state.reading,
      readerWidth: state.readerWidth,
      reviews: state.review !== null && !state.review.isAside,
    }));
  const usual = useUsualSizes({ answers });
  const usualEditor = useUsualEditor();
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const findPanel = findsPaths ? PATHS : writes ? EDITOR : FIND;
  // A small window leaves the canvas its room, whatever was wished in a larger one.
  const size = (region: Region, most: string) =>
    folded[region] ? 'var(--rail)' : `min(${sizes[region] ?? usual[region]}px, ${most})`;
  // React's types know no custom properties; styles/desk.css and reader.css read these.
  const widths = {
    '--find':
      writes && !folded.find
        ? `min(${editorWidth ?? usualEditor}px, var(--editor-most))`
        : size('find', 'var(--find-most)'),
    '--inspect': size('inspect', 'var(--inspect-most)'),
    '--table': size('table', '60vh'),
    '--reader': `min(${readerWidth}px, var(--reader-most))`,
  } as CSSProperties;
  return (
    <div
      className="desk"
      data-reading={toReadingMode(reading)}
      data-reviewing={reviews || undefined}
      data-writes={(writes && reading === null) || undefined}
      style={widths}
    >
      {HEAD}
      <aside className="find" aria-label="Find">
        {folded.find ? <Rail region="find" icon="right" name="Find" /> : findPanel}
        {writes && !folded.find ? <EditorEdge width={editorWidth ?? usualEditor} /> : <Edge region="find" />}
      </aside>
      <main>
        <See canvas={canvas} />
      </main>
      <section id={TABLE} className="table-region" aria-label="Table">
        <Edge region="table" />
        {folded.table ? <Rail region="table" icon="up" name="Table" /> : TWIN}
      </section>
      <aside className="inspect" aria-label="Evidence">
        <Edge region="inspect" />
        {folded.inspect ? <Rail region="inspect" icon="left" name="Evidence" /> : INSPECT}
      </aside>
      {reading === null ? null : (
        <aside className="reader" aria-label="Article">
          <ReaderEdge width={readerWidth} />
          <Reader reading={reading} />
        </aside>
      )}
      {REVIEW}
      {FLOATING}
    </div>
  );
}

/** On a narrow screen the open article and the evidence take turns in one place. */
function toReadingMode(reading: Reading | null): 'text' | 'evidence' | undefined {
  if (reading === null) return undefined;
  return reading.isInFront ? 'text' : 'evidence';
}

function ReaderEdge({ width }: { width: number }) {
  const { resizeReader } = useActions();
  return (
    <Splitter
      label="Width of the article"
      grows="after"
      axis="x"
      size={width}
      min={420}
      max={860}
      onResize={resizeReader}
    />
  );
}

/** Paths that are looked for meanwhile stand before it. */
function writesCypher({ opened }: Pick<Explorer, 'opened'>): boolean {
  return opened.editor && !opened.paths;
}

/** Its rows are what was asked for: they are given more room than those that stand beside the picture. */
function listsRows({ asked }: Pick<Explorer, 'asked'>): boolean {
  return asked !== null && asked.header.returns !== 'graph';
}

function EditorEdge({ width }: { width: number }) {
  const { resizeEditor } = useActions();
  return (
    <Splitter
      label="Width of the editor"
      grows="before"
      axis="x"
      size={width}
      min={320}
      max={1000}
      onResize={resizeEditor}
    />
  );
}

const EDGES = {
  find: { label: 'Width of Find', grows: 'before', axis: 'x', min: 220, max: 480 },
  inspect: { label: 'Width of Evidence', grows: 'after', axis: 'x', min: 260, max: 640 },
  table: { label: 'Height of the table', grows: 'after', axis: 'y', min: 96, max: 640 },
} as const;

function Edge({ region }: { region: Region }) {
  const usual = useUsualSizes({ answers: useExplorer(listsRows) })[region];
  const { size, isFolded } = useExplorer((state) => ({
    size: state.sizes[region] ?? usual,
    isFolded: state.folded[region],
  }));
  const { resize } = useActions();
  if (isFolded) return null;
  return <Splitter {...EDGES[region]} size={size} onResize={(wanted) => resize(region, wanted)} />;
}

/** What is left of a folded region: its name, and the way back. */
function Rail({ region, icon, name }: { region: Region; icon: IconName; name: string }) {
  const { fold } = useActions();
  return (
    <Button className={`rail ${region}`} aria-label={`Unfold ${name}`} onPress={() => fold(region, false)}>
      <Icon name={icon} />
      <span>{name}</span>
    </Button>
  );
}
