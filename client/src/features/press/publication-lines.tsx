import { Link } from '@tanstack/react-router';
import type { PublicationState } from '@bitim/schema/vocabulary/publication';
import { PublicationStateBadge } from '../../kernel/publication-state-badge.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import classes from './press.module.css';

interface Line {
  id: string;
  publishedOn: string;
  state: PublicationState;
  title: { text: string };
  outlet: { name: { text: string } };
}

/** Publications in a line each: when, where, what. */
export function PublicationLines({ publications, none }: { publications: readonly Line[]; none: string }) {
  const format = useFormat();
  if (publications.length === 0) return <p>{none}</p>;
  return (
    <ul className={classes.lines}>
      {publications.map(({ id, publishedOn, state, title, outlet }) => (
        <li key={id}>
          <span className="tabular">{format.day(publishedOn)}</span> · {outlet.name.text} ·{' '}
          <Link to="/publications/$id" params={{ id }}>
            {title.text}
          </Link>{' '}
          {state !== 'PUBLISHED' && <PublicationStateBadge state={state} />}
        </li>
      ))}
    </ul>
  );
}
