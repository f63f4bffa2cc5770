import { TableLayout } from 'react-aria-components';

type Layout = TableLayout<object>;
type Built = ReturnType<Layout['buildNode']>;

const ROWS: ReadonlySet<string> = new Set(['row', 'item', 'headerrow']);

/** A table whose first column, whom a row is about, stays in view while the others are scrolled sideways. */
export class FirstStays extends TableLayout<object> {
  protected override isStickyColumn({ index }: Parameters<Layout['isStickyColumn']>[0]): boolean {
    return index === 0;
  }

  protected override buildTableHeader(): Built {
    return uncut(super.buildTableHeader());
  }

  protected override buildRowGroup(...given: Parameters<Layout['buildRowGroup']>): Built {
    return uncut(super.buildRowGroup(...given));
  }

  protected override buildNode(...given: Parameters<Layout['buildNode']>): Built {
    const built = super.buildNode(...given);
    return ROWS.has(built.layoutInfo.type) ? uncut(built) : built;
  }
}

/** What cuts its content off would hold the column back when it is scrolled. */
function uncut(built: Built): Built {
  built.layoutInfo.allowOverflow = true;
  return built;
}
