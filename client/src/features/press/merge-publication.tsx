import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useFormat } from '../../lib/format/use-format.ts';
import { ChoiceSelect, type Choice } from '../../ui/choice-select.tsx';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useMissing } from '../../ui/form/use-missing.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { MergePublicationsDocument, PublicationsToKeepDocument } from './publication-record.generated.ts';

/** Says that this entry is a duplicate of another one, which is counted for the courts of both. */
export function MergePublication({
  publication,
  onClose,
}: {
  publication: { id: string; version: number };
  onClose: () => void;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const missing = useMissing();
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search, 200);
  const { data, previousData } = useQuery(PublicationsToKeepDocument, {
    variables: { filter: { search: settled || null, states: ['PUBLISHED'] } },
  });
  const others = ((data ?? previousData)?.publications.nodes ?? []).filter(({ id }) => id !== publication.id);
  const [merge] = useMutation(MergePublicationsDocument);
  const form = useServerForm({
    draftKey: null,
    initial: { kept: null as Choice | null },
    version: publication.version,
    save: async ({ kept }, version) => {
      // The version of the kept one travels in the choice: the list may have changed meanwhile.
      const [keptId = '', keptVersion] = kept?.id.split(' ') ?? [];
      const input = {
        duplicateId: publication.id,
        duplicateVersion: version ?? publication.version,
        keptId,
        keptVersion: Number(keptVersion),
      };
      return missing({ keptId: kept }) ?? (await merge({ variables: { input } })).data?.result;
    },
    onSaved: () => {
      onClose();
      toast(t`Merged: the other entry is counted, for the courts of both.`);
    },
  });
  return (
    <ServerDialog
      form={form}
      title={t`Merge as a duplicate`}
      submitLabel={t`Merge`}
      labels={{ keptId: t`The entry that stays` }}
      onClose={onClose}
    >
      <p>
        <Trans>This entry will no longer count. It can be taken apart again.</Trans>
      </p>
      <ChoiceSelect
        id={form.idOf('keptId')}
        label={t`The entry that stays`}
        error={form.errorAt('keptId')}
        required
        inDialog
        value={form.values.kept}
        onChange={(kept) => form.set('kept', kept)}
        options={others.map(({ id, version, publishedOn, title, outlet }) => ({
          id: `${id} ${version}`,
          name: `${format.day(publishedOn)} · ${outlet.name.text} · ${title.text}`,
        }))}
        onSearch={setSearch}
      />
    </ServerDialog>
  );
}
