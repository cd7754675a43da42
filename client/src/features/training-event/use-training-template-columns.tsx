import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LocalTitle } from '../../kernel/local-title.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { TRAINING_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import { useWords } from '../../lib/labels/use-words.ts';
import type { Column } from '../../ui/data-table/column.ts';
import type { TrainingTemplateListQuery } from './training-templates.generated.ts';

export type TemplateRow = TrainingTemplateListQuery['trainingTemplates']['nodes'][number];

interface Doing {
  /** The first day of the event that is to be made; empty: today. */
  from: string | undefined;
  onRename: (template: TemplateRow) => void;
  onDelete: (template: TemplateRow) => void;
}

export function useTrainingTemplateColumns({ from, onRename, onDelete }: Doing): Column<TemplateRow>[] {
  const { t, i18n } = useLingui();
  const words = useWords();
  const format = useFormat();
  return [
    {
      key: 'name',
      header: t`Template`,
      sheet: { at: 'name' },
      minWidth: 220,
      cell: ({ id, name }) => (
        <Link to="/training/new" search={{ template: id, ...(from && { from }) }}>
          {name}
        </Link>
      ),
    },
    {
      key: 'title',
      header: t`Title`,
      sheet: { at: 'title.text' },
      minWidth: 220,
      cell: ({ title }) => <LocalTitle title={title} />,
    },
    {
      key: 'kind',
      header: t`Kind`,
      sheet: { at: 'kind', words: words(TRAINING_EVENT_KIND_LABELS) },
      cell: ({ kind }) => i18n._(TRAINING_EVENT_KIND_LABELS[kind]),
    },
    {
      key: 'lasts',
      header: t`Lasts`,
      cell: ({ lastDay }) => <Plural value={lastDay + 1} one="# day" other="# days" />,
    },
    {
      key: 'sessions',
      header: t`Sessions`,
      sheet: { at: 'sessionCount', as: 'NUMBER' },
      numeric: true,
      cell: ({ sessionCount }) => format.number(sessionCount),
    },
    {
      key: 'court',
      header: t`Court`,
      sheet: { at: 'court.name.text' },
      minWidth: 200,
      cell: ({ court }) => court.name.text,
    },
    {
      key: 'createdBy',
      header: t`Made by`,
      sheet: { at: 'createdBy' },
      cell: ({ createdBy }) => createdBy,
      hiddenAtFirst: true,
    },
    {
      key: 'doing',
      header: t`Actions`,
      cell: (template) => (
        <Group gap={4} wrap="nowrap">
          {template.allowedActions.includes('EDIT') && (
            <Button size="compact-sm" variant="default" onClick={() => onRename(template)}>
              <Trans>Rename…</Trans>
            </Button>
          )}
          {template.allowedActions.includes('DELETE') && (
            <Button size="compact-sm" variant="default" onClick={() => onDelete(template)}>
              <Trans>Delete…</Trans>
            </Button>
          )}
        </Group>
      ),
    },
  ];
}
