import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '../../lib/format/use-format.ts';
import { AskFirst } from '../../ui/ask-first.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { toast } from '../../ui/toast.tsx';
import { useStep } from '../../ui/use-step.ts';
import {
  CloseEvaluationDocument,
  EventEvaluationDocument,
  OpenEvaluationDocument,
  type EventEvaluationQuery,
} from './evaluation.generated.ts';
import classes from './evaluation.module.css';

interface Props {
  evaluation: NonNullable<EventEvaluationQuery['trainingEventEvaluation']>;
}

/** When participants may answer, and the address at which they do: shown once, for the server keeps only its hash. */
export function EvaluationLink({ evaluation }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const [address, setAddress] = useState<string>();
  const [asking, setAsking] = useState<'NEW' | 'CLOSE'>();
  const refetchQueries = [EventEvaluationDocument];
  const [open] = useMutation(OpenEvaluationDocument, { refetchQueries });
  const [close] = useMutation(CloseEvaluationDocument, { refetchQueries });
  const { busy, step, attempt } = useStep();
  const { eventId, linked, opensAt, closesAt, standing, writable } = evaluation;
  const variables = { input: { eventId } };
  const make = () =>
    step(
      async () => (await open({ variables })).data?.result,
      (made) => setAddress(`${location.origin}${made.address}`),
    );
  const end = () =>
    step(
      async () => (await close({ variables })).data?.result,
      () => setAddress(undefined),
    );
  const from = format.instant(opensAt);
  const until = format.instant(closesAt);
  return (
    <>
      <p>
        {!linked && <Trans>There is no link now.</Trans>}
        {linked && standing === 'FULL' && (
          <Trans>The list is full: as many have answered as were there.</Trans>
        )}
        {linked && standing === 'OVER' && <Trans>Answers were taken until {until}.</Trans>}
        {linked && (standing === 'OPEN' || standing === 'NOT_YET') && (
          <Trans>
            Answers are taken from {from} to {until}.
          </Trans>
        )}
      </p>
      {address !== undefined && (
        <>
          <p className={classes.address}>{address}</p>
          <p>
            <Trans>The link is shown only now: copy it, and give it to those who were there.</Trans>
          </p>
        </>
      )}
      {writable && (
        <div className={`${classes.buttons} no-print`}>
          {address !== undefined && (
            <PlainButton
              look="filled"
              onClick={() =>
                void attempt(async () => {
                  await navigator.clipboard.writeText(address);
                  toast(t`Copied`);
                })
              }
            >
              <Trans>Copy the link</Trans>
            </PlainButton>
          )}
          <PlainButton disabled={busy} onClick={() => (linked ? setAsking('NEW') : void make())}>
            {linked ? <Trans>Make a new link: the old one ends</Trans> : <Trans>Make a link</Trans>}
          </PlainButton>
          {linked && (
            <PlainButton disabled={busy} onClick={() => setAsking('CLOSE')}>
              <Trans>Take no more answers</Trans>
            </PlainButton>
          )}
        </div>
      )}
      {asking === 'NEW' && (
        <AskFirst
          title={t`Make a new link?`}
          confirmLabel={t`Make a new link`}
          onConfirm={() => void make()}
          onClose={() => setAsking(undefined)}
        >
          <Trans>The link that was given out leads nowhere from then on.</Trans>
        </AskFirst>
      )}
      {asking === 'CLOSE' && (
        <AskFirst
          title={t`Take no more answers?`}
          confirmLabel={t`Take no more answers`}
          onConfirm={() => void end()}
          onClose={() => setAsking(undefined)}
        >
          <Trans>The link that was given out leads nowhere from then on.</Trans>
        </AskFirst>
      )}
    </>
  );
}
