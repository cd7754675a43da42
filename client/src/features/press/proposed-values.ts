import type { Language } from '@bitim/schema/vocabulary/language';
import { LOCALES } from '../../lib/locale.ts';
import type { PublicationProposalsQuery } from './publication-proposals.generated.ts';
import type { PublicationValues } from './publication-values.ts';

export type Proposal = PublicationProposalsQuery['proposals'][number];

const KIND_OF_OUTLET = {
  NEWSPAPER: 'ARTICLE',
  SITE: 'ARTICLE',
  TV: 'TV_STORY',
  RADIO: 'RADIO_STORY',
  SOCIAL_PAGE: 'WEB_PAGE',
} as const;

/**
 * What of a proposal goes into a form: only what nobody has touched. What was typed stands, and what stood there from the
 * beginning gives way.
 *
 * @param untouched the values that the form began with.
 */
export function proposedValues(
  proposal: Proposal,
  typed: PublicationValues,
  untouched: PublicationValues,
): Partial<PublicationValues> {
  const { title, author, outlet, publishedOn } = proposal;
  const language: Language | null = proposal.language;
  const empty = LOCALES.every((locale) => !typed.title[locale]);
  const slot = (language ?? typed.language).toLowerCase() as (typeof LOCALES)[number];
  return {
    ...(title && empty && { title: { [slot]: title } }),
    ...(outlet &&
      typed.outlet?.id === untouched.outlet?.id && {
        outlet: { id: outlet.id, name: outlet.name.text },
        ...(typed.kind === untouched.kind && { kind: KIND_OF_OUTLET[outlet.kind] }),
      }),
    ...(publishedOn && typed.publishedOn === untouched.publishedOn && { publishedOn }),
    ...(language && typed.language === untouched.language && { language }),
    ...(author &&
      typed.authors.length === 0 && {
        authors: [{ key: 'proposed', person: null, name: author, role: 'JOURNALIST' as const }],
      }),
  };
}
