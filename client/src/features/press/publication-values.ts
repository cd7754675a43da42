import type { AuthorRole, PublicationKind } from '@bitim/schema/vocabulary/publication';
import type { Language } from '@bitim/schema/vocabulary/language';
import { today } from '../../lib/parse-day.ts';
import type { Viewer } from '../../lib/viewer.ts';
import type { Choice } from '../../ui/choice-select.tsx';
import type { LocalizedValue } from '../../ui/form/localized-field.tsx';
import { languagesOf, requiredLocalizedInput } from '../../ui/form/localized-input.ts';
import type { LogPublicationInput, PublicationRecordFragment } from './publication-record.generated.ts';

export interface AuthorValues {
  /** Of the row on the screen. */
  key: string;
  person: Choice | null;
  /** As printed; used where no person is chosen. */
  name: string;
  role: AuthorRole;
}

export interface PublicationValues {
  kind: PublicationKind;
  title: LocalizedValue;
  outlet: Choice | null;
  language: Language;
  publishedOn: string | null;
  url: string;
  work: Choice | null;
  pressEvent: Choice | null;
  programmeId: string | null;
  authors: AuthorValues[];
  courts: Choice[];
}

const named = (record: { id: string; name: { text: string } }): Choice => ({
  id: record.id,
  name: record.name.text,
});
const titled = (record: { id: string; title: { text: string } } | null): Choice | null =>
  record && { id: record.id, name: record.title.text };

/** A new one begins with today, the own court, and the outlet of the last one. */
export function valuesOf(
  publication: PublicationRecordFragment | null,
  viewer: Viewer,
  lastOutlet: Choice | null,
): PublicationValues {
  if (!publication) {
    const courts = viewer.homeCourt ? [named(viewer.homeCourt)] : [];
    return {
      kind: 'ARTICLE',
      title: {},
      outlet: lastOutlet,
      language: viewer.language,
      publishedOn: today(),
      url: '',
      work: null,
      pressEvent: null,
      programmeId: null,
      authors: [],
      courts,
    };
  }
  return {
    kind: publication.kind,
    title: languagesOf(publication.title),
    outlet: named(publication.outlet),
    language: publication.language,
    publishedOn: publication.publishedOn,
    url: publication.url ?? '',
    work: titled(publication.work),
    pressEvent: titled(publication.pressEvent),
    programmeId: publication.programme?.id ?? null,
    authors: publication.authors.map(({ person, name, role }, index) => ({
      key: String(index),
      person: person && { id: person.id, name },
      name: person ? '' : name,
      role,
    })),
    courts: publication.courts.map(named),
  };
}

/** The next one is mostly of the same day, outlet, language and courts. */
export const nextValues = ({
  kind,
  outlet,
  language,
  publishedOn,
  courts,
}: PublicationValues): PublicationValues => ({
  ...{ kind, outlet, language, publishedOn, courts },
  ...{ title: {}, url: '', work: null, pressEvent: null, programmeId: null, authors: [] },
});

export function inputOf(values: PublicationValues): LogPublicationInput {
  return {
    kind: values.kind,
    title: requiredLocalizedInput(values.title),
    outletId: values.outlet?.id ?? '',
    language: values.language,
    publishedOn: values.publishedOn ?? '',
    url: values.url.trim() || null,
    workId: values.work?.id ?? null,
    pressEventId: values.pressEvent?.id ?? null,
    programmeId: values.programmeId,
    authors: values.authors.map(({ person, name, role }) => ({
      personId: person?.id ?? null,
      name: person ? null : name.trim() || null,
      role,
    })),
    courtIds: values.courts.map(({ id }) => id),
  };
}
