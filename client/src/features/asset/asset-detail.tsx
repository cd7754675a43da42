import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { ASSET_KIND_LABELS } from '../../lib/labels/asset.ts';
import { Facts } from '../../ui/facts.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { AssetActions } from './asset-actions.tsx';
import { AssetDetailDocument } from './asset-record.generated.ts';

interface Props {
  id: string;
  onEdit: () => void;
  onDeleted: () => void;
}

export function AssetDetail({ id, onEdit, onDeleted }: Props) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { data } = useSuspenseQuery(AssetDetailDocument, { variables: { id } });
  const { asset } = data;
  if (!asset) return <NotFound />;
  const { kind, court, programme, description, placedOn, removedOn, provenance } = asset;
  return (
    <>
      <PageHeader
        title={i18n._(ASSET_KIND_LABELS[kind])}
        above={
          <Link to="/assets">
            <Trans>Equipment</Trans>
          </Link>
        }
        marks={<ProvenanceMark provenance={provenance} />}
        actions={<AssetActions asset={asset} onEdit={onEdit} onDeleted={onDeleted} />}
      />
      <Facts
        facts={[
          {
            term: t`Court`,
            value: (
              <Link to="/courts/$id" params={{ id: court.id }}>
                {court.name.text}
              </Link>
            ),
          },
          { term: t`In place from`, value: format.day(placedOn) },
          { term: t`Taken away`, value: removedOn ? format.day(removedOn) : t`still in place` },
          {
            term: t`Programme`,
            value: programme && (
              <Link to="/programmes/$id" params={{ id: programme.id }}>
                {programme.name.text}
              </Link>
            ),
          },
          { term: t`Description`, value: description?.text },
          { term: t`In the report`, value: t`Counts in each period on whose last day it is in place` },
        ]}
      />
    </>
  );
}
