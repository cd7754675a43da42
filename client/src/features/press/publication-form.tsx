import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useLocalStorage } from '@mantine/hooks';
import { useShownValues } from '../../kernel/use-shown-values.tsx';
import { LANGUAGE_LABELS } from '../../lib/labels/language.ts';
import { PUBLICATION_KIND_LABELS } from '../../lib/labels/publication.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useRef, useState } from 'react';
import type { Choice } from '../../ui/choice-select.tsx';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useMissing } from '../../ui/form/use-missing.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { OutletName } from './outlet-picker.tsx';
import { PublicationFields } from './publication-fields.tsx';
import {
  EditPublicationDocument,
  LogPublicationDocument,
  type PublicationRecordFragment,
} from './publication-record.generated.ts';
import { ProposalNotice } from './proposal-notice.tsx';
import { inputOf, nextValues, type PublicationValues, valuesOf } from './publication-values.ts';
import { SimilarPublications } from './similar-publications.tsx';

interface Props {
  /** Null for a new one. */
  publication: PublicationRecordFragment | null;
  onCancel: () => void;
  onSaved: (id: string) => void;
  /** Saves and opens the next, which begins with what this one had; for a new one. */
  onNext?: (begun: PublicationValues) => void;
  /** What a new one begins with, where another was just saved. */
  begun?: PublicationValues;
  onReload?: () => void;
}

export function PublicationForm({ publication, onCancel, onSaved, onNext, begun, onReload }: Props) {
  const { t } = useLingui();
  const viewer = useViewer();
  const missing = useMissing();
  const [lastOutlet, setLastOutlet] = useLocalStorage<Choice | null>({
    key: 'bitim.last-outlet',
    defaultValue: null,
    getInitialValueInEffect: false,
  });
  const [log] = useMutation(LogPublicationDocument);
  const [edit] = useMutation(EditPublicationDocument);
  const [initial] = useState(() => begun ?? valuesOf(publication, viewer, lastOutlet));
  const goesOn = useRef(false);
  const form = useServerForm({
    draftKey: `publication.${publication?.id ?? 'new'}`,
    version: publication?.version ?? null,
    initial,
    save: async (values, version, once) => {
      const refused = missing({ publishedOn: values.publishedOn });
      if (refused) return refused;
      const input = inputOf(values);
      if (!publication || version === null)
        return (await log({ variables: { input }, ...once })).data?.result;
      return (await edit({ variables: { input: { ...input, id: publication.id, version } } })).data?.result;
    },
    onSaved: ({ id }) => {
      setLastOutlet(form.values.outlet);
      toast(t`The publication is saved.`);
      if (goesOn.current && onNext) onNext(nextValues(form.values));
      else onSaved(id);
    },
  });
  const before = (on: boolean) => void (goesOn.current = on);
  const labels = {
    url: t`Address`,
    kind: t`Kind`,
    title: t`Headline`,
    outletId: t`Outlet`,
    outlet: t`Outlet`,
    language: t`Language of the publication`,
    publishedOn: t`Published on`,
    courtIds: t`Courts that contributed`,
    courts: t`Courts that contributed`,
    authors: t`Authors`,
    workId: t`Work`,
    work: t`Work`,
    pressEventId: t`Press event it came of`,
    pressEvent: t`Press event it came of`,
    programmeId: t`Programme`,
    programme: t`Programme`,
  };
  return (
    <ServerForm
      form={form}
      submitLabel={t`Save`}
      {...(onNext && { next: { label: t`Save and log the next`, before } })}
      onCancel={onCancel}
      labels={labels}
      shown={{
        ...useShownValues({ kind: PUBLICATION_KIND_LABELS, language: LANGUAGE_LABELS }),
        outletId: (id) => <OutletName id={id} />,
      }}
      {...(onReload ? { onReload: () => (form.discard(), onReload()) } : {})}
    >
      {!publication && (
        <SimilarPublications values={form.values} onJoined={(id) => (form.discard(), onSaved(id))} />
      )}
      <PublicationFields
        form={form}
        labels={labels}
        proposal={publication ? null : <ProposalNotice form={form} begun={initial} />}
      />
    </ServerForm>
  );
}
