import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import css from './work-list.module.css';
import { workPath } from './work-path.ts';

export const WorkItemFragment = graphql(`
  fragment WorkLine on WorkItem {
    kind
    count
    facts
  }
`);

/** What waits for the viewer: how much, why it matters, and the way to where it is done. */
export function WorkList({ items }: { readonly items: readonly FragmentOf<typeof WorkItemFragment>[] }) {
  const { workList } = useWords();
  const lines = readFragment(WorkItemFragment, items).filter(({ count }) => count > 0);
  if (lines.length === 0) return <EmptyState title={workList.noneTitle} text={workList.noneText} />;
  return (
    <ul className={css.list}>
      {lines.map((item) => (
        <WorkLine key={item.kind} item={item} />
      ))}
    </ul>
  );
}

function WorkLine({ item }: { readonly item: ResultOf<typeof WorkItemFragment> }) {
  const { workList, ui } = useWords();
  const navigate = useNavigate();
  const { title, hint } = workList.lines[item.kind];
  const sentence = title(item.count, item.facts);
  const path = workPath(item.kind, item.facts);
  return (
    <li className={css.line}>
      <div>
        <h3>
          <Link to={path}>{sentence}</Link>
        </h3>
        <p className="muted">{hint}</p>
      </div>
      <Button onClick={() => void navigate(path)} aria-label={ui.named(workList.open, sentence)}>
        {workList.open}
      </Button>
    </li>
  );
}
