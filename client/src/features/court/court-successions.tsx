import { useSuspenseFragment } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client/masking';
import { Trans } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format/use-format.ts';
import { SUCCESSION_KIND_LABELS } from '../../lib/labels/court.ts';
import {
  CourtSuccessions_CourtFragmentDoc,
  type CourtSuccessions_CourtFragment,
} from './court-successions.generated.ts';
import classes from './court.module.css';

/** What the court came out of and what became of it, by which decree. */
export function CourtSuccessions({ court }: { court: FragmentType<CourtSuccessions_CourtFragment> }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const { data } = useSuspenseFragment({ fragment: CourtSuccessions_CourtFragmentDoc, from: court });
  if (data.successions.length === 0) return null;
  const inTime = data.successions.toSorted((one, other) => (one.effectiveOn < other.effectiveOn ? -1 : 1));
  return (
    <section className={classes.section}>
      <h2>
        <Trans>Predecessors and successors</Trans>
      </h2>
      <ol className={classes.records}>
        {inTime.map(({ id, kind, effectiveOn, decree, predecessor, successor }) => (
          <li key={id}>
            <CourtName court={predecessor} here={data.id} /> → <CourtName court={successor} here={data.id} />
            <small>
              {i18n._(SUCCESSION_KIND_LABELS[kind])}, {format.day(effectiveOn)} · {decree}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}

function CourtName({ court, here }: { court: { id: string; name: { text: string } }; here: string }) {
  if (court.id === here) return <strong>{court.name.text}</strong>;
  return (
    <Link to="/courts/$id" params={{ id: court.id }}>
      {court.name.text}
    </Link>
  );
}
