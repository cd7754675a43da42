import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue, useState } from 'react';
import { ButtonLink } from '../../ui/button-link.tsx';
import { DeleteDialog } from '../../ui/form/delete-dialog.tsx';
import { RecordList } from '../../ui/record-list.tsx';
import { RenameTemplate } from './rename-template.tsx';
import { trainingTemplateVariables, type TrainingTemplateSearch } from './training-template-search.ts';
import {
  DeleteTrainingTemplateDocument,
  TrainingTemplateListDocument,
} from './training-templates.generated.ts';
import { type TemplateRow, useTrainingTemplateColumns } from './use-training-template-columns.tsx';

interface Props {
  search: TrainingTemplateSearch;
  from: string | undefined;
  onSearch: (search: TrainingTemplateSearch) => void;
}

interface Asking {
  readonly what: 'RENAME' | 'DELETE';
  readonly template: TemplateRow;
}

/** Templates of the own courts: from each an event is begun by a click on its name. */
export function TrainingTemplateList({ from, ...props }: Props) {
  const { t } = useLingui();
  const [asking, setAsking] = useState<Asking>();
  const asked = useDeferredValue(props.search);
  const variables = trainingTemplateVariables(asked);
  const { data, refetch } = useSuspenseQuery(TrainingTemplateListDocument, { variables });
  const [remove] = useMutation(DeleteTrainingTemplateDocument);
  const onClose = () => setAsking(undefined);
  const columns = useTrainingTemplateColumns({
    from,
    onRename: (template) => setAsking({ what: 'RENAME', template }),
    onDelete: (template) => setAsking({ what: 'DELETE', template }),
  });
  const name = asking?.template.name ?? '';
  return (
    <>
      {data.trainingTemplates.totalCount > 0 && (
        <p>
          <Trans>Choose one by its name: the form of a new event is filled by it.</Trans>
        </p>
      )}
      <RecordList
        {...props}
        name="training-templates"
        caption={t`Templates`}
        columns={columns}
        found={data.trainingTemplates}
        query={{ document: TrainingTemplateListDocument, variables }}
        asked={asked}
        defaultSort=""
        nothingYet={t`There is no template yet. One is made on the page of a training event: “Save as a template…”.`}
        nothingFits={t`No template fits these filters.`}
        next={
          <ButtonLink to="/training">
            <Trans>To the training events</Trans>
          </ButtonLink>
        }
      />
      {asking?.what === 'RENAME' && (
        <RenameTemplate template={asking.template} onClose={onClose} onRenamed={() => void refetch()} />
      )}
      {asking?.what === 'DELETE' && (
        <DeleteDialog
          name="training-template"
          record={asking.template}
          title={t`Delete the template “${name}”?`}
          done={t`The template was deleted.`}
          remove={async (input) => (await remove({ variables: { input } })).data?.result}
          onClose={onClose}
          onDeleted={() => (onClose(), void refetch())}
        >
          <p>
            <Trans>The events that were made from it stay.</Trans>
          </p>
        </DeleteDialog>
      )}
    </>
  );
}
