import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { LocalTitle } from '../../kernel/local-title.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { PUBLICATION_KIND_LABELS } from '../../lib/labels/publication.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { LatestPublicationsDocument } from './latest-publications.generated.ts';
import classes from './overview.module.css';

/** The newest publications of the reader's own courts, and the way to log the next. */
export function LatestPublications() {
  const { i18n } = useLingui();
  const format = useFormat();
  const { data } = useSuspenseQuery(LatestPublicationsDocument);
  const { nodes, totalCount } = data.publications;
  const total = format.number(totalCount);
  return (
    <section className={classes.block} aria-labelledby="publications">
      <h2 id="publications">
        <Trans>Latest publications</Trans>
      </h2>
      <div className={`${classes.buttons} no-print`}>
        <ButtonLink to="/publications/new">
          <Trans>Log a publication</Trans>
        </ButtonLink>
        <ButtonLink to="/press-events/new" look="default">
          <Trans>New press event</Trans>
        </ButtonLink>
      </div>
      {nodes.length === 0 && (
        <p className={classes.quiet}>
          <Trans>Your courts have no publication yet.</Trans>
        </p>
      )}
      <ul className={classes.list}>
        {nodes.map(({ id, title, kind, publishedOn, outlet }) => (
          <li key={id}>
            <Link to="/publications/$id" params={{ id }}>
              <LocalTitle title={title} />
            </Link>
            <div className={classes.quiet}>
              <span className="tabular">{format.day(publishedOn)}</span>
              <span>{i18n._(PUBLICATION_KIND_LABELS[kind])}</span>
              <span>{outlet.name.text}</span>
            </div>
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p>
          <Link to="/publications" search={{ mine: true }}>
            <Trans>All publications of your courts</Trans>
          </Link>{' '}
          <span className={classes.quiet}>
            (<Trans>all: {total}</Trans>)
          </span>
        </p>
      )}
    </section>
  );
}
