import { useApolloClient, useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../lib/format/use-format.ts';
import { readAnew } from '../../lib/read-anew.ts';
import { ChoiceSelect, type Choice } from '../../ui/choice-select.tsx';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useMissing } from '../../ui/form/use-missing.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { useChoices } from '../../ui/use-choices.ts';
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
  const client = useApolloClient();
  const choices = useChoices(
    PublicationsToKeepDocument,
    ({ publications }) =>
      publications.nodes
        .filter(({ id }) => id !== publication.id)
        .map(({ id, version, publishedOn, title, outlet }) => ({
          id: `${id} ${version}`,
          name: `${format.day(publishedOn)} · ${outlet.name.text} · ${title.text}`,
        })),
    { states: ['PUBLISHED'] },
  );
  const [merge] = useMutation(MergePublicationsDocument);
  const form = useServerForm({
    draftKey: null,
    initial: { kept: null as Choice | null },
    version: publication.version,
    save: async ({ kept }) => {
      // The version of the kept one travels in the choice: the list may have changed meanwhile.
      const [keptId = '', keptVersion] = kept?.id.split(' ') ?? [];
      const input = {
        duplicateId: publication.id,
        duplicateVersion: publication.version,
        keptId,
        keptVersion: Number(keptVersion),
      };
      const refused = missing({ keptId: kept });
      if (refused) return refused;
      const result = (await merge({ variables: { input } })).data?.result;
      if (result?.__typename !== 'ConflictError') return result;
      // one of the two was changed meanwhile, and nobody knows which: both are shown anew, to be looked at and chosen again
      await readAnew(client);
      form.set('kept', null);
      return {
        ...result,
        message: t`One of the two was changed meanwhile. Look again, and choose again.`,
        currentVersion: null,
        fields: [],
        notCompared: [],
      };
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
        {...choices}
      />
    </ServerDialog>
  );
}
