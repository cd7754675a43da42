import { useSuspenseQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format/use-format.ts';
import { CourtParticipationsDocument } from './court-record.generated.ts';
import classes from './court.module.css';

/** The programmes that the court takes or took part in. */
export function CourtParticipations({ id }: { id: string }) {
  const format = useFormat();
  const { data } = useSuspenseQuery(CourtParticipationsDocument, { variables: { id } });
  const { nodes } = data.participations;
  if (nodes.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>
        <Trans>Programmes</Trans>
      </h2>
      <ul className={classes.records}>
        {nodes.map(({ id: participation, programme, wave, joinedOn, leftOn }) => {
          const from = format.day(joinedOn);
          const until = leftOn && format.day(leftOn);
          return (
            <li key={participation}>
              <Link to="/participations/$id" params={{ id: participation }}>
                {programme.name.text}
              </Link>
              <small>
                {until ? (
                  <Trans>
                    Wave {wave}, from {from}, until {until}
                  </Trans>
                ) : (
                  <Trans>
                    Wave {wave}, from {from}
                  </Trans>
                )}
              </small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
