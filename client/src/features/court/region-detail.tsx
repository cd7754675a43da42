import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { REGION_KIND_LABELS } from '../../lib/labels/court.ts';
import { zoneInWords } from '../../lib/labels/time-zone.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Facts } from '../../ui/facts.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RegionDetailDocument } from './region-record.generated.ts';
import { RegionTiles } from './region-tiles.tsx';
import { Validity } from './validity.tsx';

export function RegionDetail({ id }: { id: string }) {
  const { t, i18n } = useLingui();
  const may = useMay('administration');
  const { data } = useSuspenseQuery(RegionDetailDocument, { variables: { id } });
  const { region } = data;
  if (!region) return <NotFound />;
  const {
    name,
    kind,
    capital,
    abbreviation,
    timeZone,
    isoCode,
    kato,
    validFrom,
    validTo,
    code,
    predecessors,
    successors,
  } = region;
  return (
    <>
      <PageHeader
        title={name.text}
        above={
          <Link to="/regions">
            <Trans>Regions</Trans>
          </Link>
        }
        actions={
          may && (
            <ButtonLink to="/regions/$id/edit" params={{ id }}>
              <Trans>Edit</Trans>
            </ButtonLink>
          )
        }
      />
      <Facts
        facts={[
          { term: t`Kind`, value: i18n._(REGION_KIND_LABELS[kind]) },
          { term: t`Centre`, value: capital?.text },
          { term: t`Abbreviation`, value: abbreviation?.text },
          { term: t`Time zone`, value: zoneInWords((label) => i18n._(label), timeZone) },
          {
            term: t`In being`,
            value: (validFrom ?? validTo) && <Validity validFrom={validFrom} validTo={validTo} />,
          },
          { term: t`Came out of`, value: predecessors.length > 0 && <Named regions={predecessors} /> },
          { term: t`Became`, value: successors.length > 0 && <Named regions={successors} /> },
          { term: t`ISO code`, value: isoCode },
          { term: t`KATO code`, value: kato },
          { term: t`Code`, value: code },
          {
            term: t`Courts`,
            value: (
              <Link to="/courts" search={{ region: id }}>
                <Trans>Courts of the region</Trans>
              </Link>
            ),
          },
        ].map(({ term, value }) => ({ term, value: value === false ? null : value }))}
      />
      <RegionTiles id={id} />
    </>
  );
}

function Named({ regions }: { regions: readonly { id: string; name: { text: string } }[] }) {
  return regions.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Link to="/regions/$id" params={{ id }}>
        {name.text}
      </Link>
    </span>
  ));
}
