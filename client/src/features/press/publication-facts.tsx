import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format/use-format.ts';
import { LANGUAGE_LABELS } from '../../lib/labels/language.ts';
import { LEFT_OUT_LABELS } from '../../lib/labels/record.ts';
import { AUTHOR_ROLE_LABELS } from '../../lib/labels/author.ts';
import { OUTLET_REACH_LABELS } from '../../lib/labels/outlet.ts';
import { PUBLICATION_KIND_LABELS } from '../../lib/labels/publication.ts';
import { Facts } from '../../ui/facts.tsx';
import type { PublicationRecordFragment } from './publication-record.generated.ts';

export function PublicationFacts({ publication }: { publication: PublicationRecordFragment }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { outlet, url, pressEvent, work, duplicateOf, leftOut } = publication;
  const reason = leftOut ? i18n._(LEFT_OUT_LABELS[leftOut]) : '';
  return (
    <Facts
      facts={[
        {
          term: t`Published on`,
          value: `${format.day(publication.publishedOn)}, ${format.weekday(publication.publishedOn)}`,
        },
        { term: t`Kind`, value: i18n._(PUBLICATION_KIND_LABELS[publication.kind]) },
        { term: t`Outlet`, value: `${outlet.name.text} (${i18n._(OUTLET_REACH_LABELS[outlet.reach])})` },
        { term: t`Language of the publication`, value: i18n._(LANGUAGE_LABELS[publication.language]) },
        {
          term: t`Address`,
          value: url && (
            <a href={url} rel="noreferrer" target="_blank">
              {url}
            </a>
          ),
        },
        {
          term: t`Courts that contributed`,
          value: publication.courts.map(({ name }) => name.text).join('; '),
        },
        {
          term: t`Authors`,
          value: publication.authors
            .map(({ name, role }) => `${name} (${i18n._(AUTHOR_ROLE_LABELS[role])})`)
            .join(', '),
        },
        {
          term: t`Press event it came of`,
          value: pressEvent && (
            <Link to="/press-events/$id" params={{ id: pressEvent.id }}>
              {pressEvent.title.text}
            </Link>
          ),
        },
        {
          term: t`Work`,
          value: work && (
            <Link to="/works/$id" params={{ id: work.id }}>
              {work.title.text}
            </Link>
          ),
        },
        { term: t`Programme`, value: publication.programme?.name.text },
        {
          term: t`Duplicate of`,
          value: duplicateOf && (
            <Link to="/publications/$id" params={{ id: duplicateOf.id }}>
              {duplicateOf.title.text}
            </Link>
          ),
        },
        { term: t`Reason`, value: publication.retractionReason },
        { term: t`In the report`, value: leftOut ? t`Does not count: ${reason}` : t`Counts` },
        { term: t`Last change`, value: format.instant(publication.updatedAt) },
      ]}
    />
  );
}
