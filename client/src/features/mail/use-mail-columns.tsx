import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { MailStateBadge } from '../../kernel/mail-state-badge.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { MAIL_KIND_LABELS, MAIL_STATE_LABELS } from '../../lib/labels/mail.ts';
import { useWords } from '../../lib/labels/use-words.ts';
import type { Column } from '../../ui/data-table/column.ts';
import type { MailListQuery } from './mail-list.generated.ts';

type Row = MailListQuery['mails']['nodes'][number];

export function useMailColumns(): Column<Row>[] {
  const { t, i18n } = useLingui();
  const words = useWords();
  const format = useFormat();
  const moment = (at: string | null) => at && <span className="tabular">{format.instant(at)}</span>;
  return [
    {
      key: 'subject',
      header: t`Subject`,
      minWidth: 320,
      sheet: { at: 'subject' },
      cell: ({ id, subject }) => (
        <Link to="/mails/$id" params={{ id }}>
          {subject}
        </Link>
      ),
    },
    { key: 'name', header: t`To`, sheet: { at: 'name' }, cell: ({ name }) => name },
    { key: 'address', header: t`E-mail`, sheet: { at: 'address' }, cell: ({ address }) => address },
    {
      key: 'kind',
      header: t`Kind`,
      sheet: { at: 'kind', words: words(MAIL_KIND_LABELS) },
      cell: ({ kind }) => i18n._(MAIL_KIND_LABELS[kind]),
    },
    {
      key: 'state',
      header: t`State`,
      sheet: { at: 'state', words: words(MAIL_STATE_LABELS) },
      cell: ({ state }) => <MailStateBadge state={state} />,
    },
    {
      key: 'queuedAt',
      header: t`Written`,
      sheet: { at: 'queuedAt', as: 'INSTANT' },
      cell: ({ queuedAt }) => moment(queuedAt),
    },
    {
      key: 'settledAt',
      header: t`Sent or settled`,
      sheet: { at: 'settledAt', as: 'INSTANT' },
      cell: ({ settledAt }) => moment(settledAt),
    },
    {
      key: 'reason',
      header: t`What went wrong`,
      hiddenAtFirst: true,
      sheet: { at: 'reason' },
      cell: ({ reason }) => reason,
    },
  ];
}
