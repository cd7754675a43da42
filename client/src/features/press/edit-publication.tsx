import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../../lib/use-may.ts';
import { EditForm } from '../../ui/form/edit-form.tsx';
import { NewForm } from '../../ui/form/new-form.tsx';
import { PublicationForm } from './publication-form.tsx';
import type { PublicationValues } from './publication-values.ts';
import { PublicationDetailDocument } from './publication-record.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/publications">
    <Trans>Publications</Trans>
  </Link>
);

export function LogPublication(props: Props) {
  const { t } = useLingui();
  const [next, setNext] = useState<{ count: number; begun?: PublicationValues }>({ count: 0 });
  return (
    <NewForm may={useMay('press')} title={t`Log a publication`} above={<Above />}>
      <PublicationForm
        key={next.count}
        {...props}
        publication={null}
        {...(next.begun && { begun: next.begun })}
        onNext={(begun) => setNext(({ count }) => ({ count: count + 1, begun }))}
      />
    </NewForm>
  );
}

export function EditPublication({ id, ...props }: Props & { id: string }) {
  return (
    <EditForm
      document={PublicationDetailDocument}
      id={id}
      recordOf={({ publication }) => publication}
      may={useMay('press')}
      title={({ title }) => title.text}
      above={<Above />}
    >
      {(publication, onReload) => (
        <PublicationForm {...props} publication={publication} onReload={onReload} />
      )}
    </EditForm>
  );
}
