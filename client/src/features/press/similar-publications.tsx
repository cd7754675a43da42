import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format/use-format.ts';
import { useViewer } from '../../lib/viewer.ts';
import { toast } from '../../ui/toast.tsx';
import { useStep } from '../../ui/use-step.ts';
import classes from './press.module.css';
import { joinable } from './joinable.ts';
import { JoinPublicationDocument, SimilarPublicationsDocument } from './publication-record.generated.ts';
import type { PublicationValues } from './publication-values.ts';

interface Props {
  values: PublicationValues;
  onJoined: (id: string) => void;
}

/** Somebody has logged it already: join them instead of counting it twice. */
export function SimilarPublications({ values, onJoined }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const { homeCourt } = useViewer();
  const [typed] = useDebouncedValue(values, 500);
  const title = typed.title.kk || typed.title.ru || typed.title.en || null;
  const url = typed.url.trim() || null;
  const { data } = useQuery(SimilarPublicationsDocument, {
    variables: { title, url, outletId: typed.outlet?.id ?? null, publishedOn: typed.publishedOn },
    skip: title === null && url === null,
  });
  const [join] = useMutation(JoinPublicationDocument);
  const { busy, step } = useStep();
  const found = data?.similarPublications ?? [];
  if (found.length === 0) return null;

  const joinWith = (id: string, version: number, courtId: string) =>
    step(
      async () => (await join({ variables: { input: { id, version, courtId } } })).data?.result,
      () => {
        toast(t`Your court is joined to the publication.`);
        onJoined(id);
      },
    );

  return (
    <Alert role="status" title={t`It may have been logged already`}>
      <ul className={classes.lines}>
        {found.map(({ id, version, publishedOn, title: headline, outlet, courts, allowedActions }) => (
          <li key={id}>
            {format.day(publishedOn)} · {outlet.name.text} ·{' '}
            <Link to="/publications/$id" params={{ id }}>
              {headline.text}
            </Link>{' '}
            ({courts.map(({ name }) => name.text).join('; ')}){' '}
            {homeCourt && joinable({ allowedActions, courts }, homeCourt) && (
              <Button
                size="compact-sm"
                variant="default"
                loading={busy}
                onClick={() => void joinWith(id, version, homeCourt.id)}
              >
                <Trans>Join with our court</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
