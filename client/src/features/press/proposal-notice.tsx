import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import type { FormOf } from '../../ui/form/use-server-form.ts';
import { PublicationProposalsDocument } from './publication-proposals.generated.ts';
import { proposedValues } from './proposed-values.ts';
import type { PublicationValues } from './publication-values.ts';

/** What may be an address; the server says whether it is. */
const ADDRESS = /^(?:https?:\/\/)?[^\s/]+\.[^\s/]{2,}(?:\/\S*)?$/i;

interface Props {
  form: FormOf<PublicationValues>;
  /** As the form began. */
  begun: PublicationValues;
}

/** Fills the form from the address that was pasted, as soon as the server has looked at it, and says where it has it from. */
export function ProposalNotice({ form, begun }: Props) {
  const [pasted] = useDebouncedValue(form.values.url.trim(), 200);
  const { data, loading } = useQuery(PublicationProposalsDocument, {
    variables: { pasted: [pasted] },
    skip: !ADDRESS.test(pasted) || pasted === begun.url,
    fetchPolicy: 'no-cache',
  });
  const [proposal] = data?.proposals ?? [];
  const taken = useRef('');
  useEffect(() => {
    if (!proposal?.url || taken.current === proposal.asked || proposal.asked !== form.values.url.trim())
      return;
    taken.current = proposal.asked;
    form.setAll({ url: proposal.url, ...proposedValues(proposal, form.values, begun) });
    if (proposal.url !== proposal.asked) taken.current = proposal.url;
  }, [proposal, form, begun]);

  return (
    <Text size="sm" role="status" mih="1.55em">
      {loading && <Trans>Looking at the page…</Trans>}
      {!loading && proposal?.lettersLost && (
        <Trans>The page has its headline in an encoding without Kazakh letters: please type it.</Trans>
      )}
      {!loading && proposal?.fromPage && !proposal.lettersLost && (
        <Trans>Proposed from the page: please check it.</Trans>
      )}
      {!loading && proposal?.url && !proposal.fromPage && (
        <Trans>The page could not be read: only what the address says is proposed.</Trans>
      )}
    </Text>
  );
}
