import { ASSET_KINDS } from '@bitim/schema/vocabulary/asset';
import { type CaseProcedure, DISPUTE_CATEGORIES, INSTANCES } from '@bitim/schema/vocabulary/caseload';
import { PRESS_EVENT_KINDS, TRAINING_EVENT_KINDS } from '@bitim/schema/vocabulary/event';
import type { Measure } from '@bitim/schema/vocabulary/ledger';
import { PUBLICATION_KINDS } from '@bitim/schema/vocabulary/publication';
import type { ReportSectionCode, ShareBase } from '@bitim/schema/vocabulary/report';

/** Which figure stands in a row. */
export interface RowDimensions {
  readonly kind?: string;
  readonly instance?: string;
  readonly category?: string;
  /** Several are added up. */
  readonly procedures?: readonly CaseProcedure[];
  readonly wave?: number;
}

/** A row of the combined report. Its code names it for links and tests. */
export interface RowDeclaration {
  readonly code: string;
  readonly measure: Measure;
  readonly dimensions: RowDimensions;
  /** 0 for a total, 1 for its parts, 2 for theirs. */
  readonly depth: number;
  /** The wholes that the row is shown as a share of, by the code of their row. */
  readonly shares: readonly { readonly of: ShareBase; readonly row: string }[];
}

const row = (
  code: string,
  measure: Measure,
  depth: number,
  dimensions: RowDimensions,
  ...shares: RowDeclaration['shares']
): RowDeclaration => ({
  code,
  measure,
  depth,
  dimensions,
  shares,
});

const byKind = (prefix: string, measure: Measure, kinds: readonly string[]): RowDeclaration[] =>
  kinds.map((kind) => row(`${prefix}.${kind}`, measure, 1, { kind }, { of: 'SECTION_TOTAL', row: prefix }));

const JUDICIAL: RowDimensions = { procedures: ['JUDICIAL_MEDIATION'] };
const ofCases = { of: 'CIVIL_CASES', row: 'civil-cases' } as const;
const ofMediation = { of: 'ALL_MEDIATION', row: 'mediation' } as const;
const ofJudicial = { of: 'ALL_JUDICIAL_MEDIATION', row: 'judicial-mediation' } as const;

/** The combined report, in the order of its pages. */
export const REPORT: Readonly<Record<ReportSectionCode, readonly RowDeclaration[]>> = {
  PARTICIPATION: [
    row('courts', 'PARTICIPATING_COURTS', 0, {}),
    ...[1, 2].map((wave) => row(`courts.${wave}`, 'PARTICIPATING_COURTS', 1, { wave })),
  ],
  TRAINING: [
    row('training', 'TRAINING_EVENTS', 0, {}),
    ...byKind('training', 'TRAINING_EVENTS', TRAINING_EVENT_KINDS),
    row('attendances', 'ATTENDANCES', 0, {}),
    row('persons', 'PERSONS_TRAINED', 0, {}),
  ],
  PARTNER_SESSIONS: [
    row('partner', 'PARTNER_SESSIONS', 0, {}),
    ...byKind('partner', 'PARTNER_SESSIONS', TRAINING_EVENT_KINDS),
  ],
  PRESS: [
    row('publications', 'PUBLICATIONS', 0, {}),
    ...byKind('publications', 'PUBLICATIONS', PUBLICATION_KINDS),
    row('works', 'WORKS', 0, {}),
    row('press-events', 'PRESS_EVENTS', 0, {}),
    ...byKind('press-events', 'PRESS_EVENTS', PRESS_EVENT_KINDS),
  ],
  ASSETS: ASSET_KINDS.map((kind) => row(`assets.${kind}`, 'ASSETS_IN_PLACE', 0, { kind })),
  CASES: [
    row('mediation', 'CASES_CONSIDERED', 0, { procedures: ['JUDICIAL_MEDIATION', 'MEDIATOR'] }, ofCases),
    row('judicial-mediation', 'CASES_CONSIDERED', 1, JUDICIAL, ofMediation, ofCases),
    ...INSTANCES.map((instance) =>
      row(`judicial-mediation.${instance}`, 'CASES_CONSIDERED', 2, { ...JUDICIAL, instance }, ofJudicial),
    ),
    ...DISPUTE_CATEGORIES.map((category) =>
      row(`judicial-mediation.${category}`, 'CASES_CONSIDERED', 2, { ...JUDICIAL, category }, ofJudicial),
    ),
    row('mediator', 'CASES_CONSIDERED', 1, { procedures: ['MEDIATOR'] }, ofMediation, ofCases),
    row('without-mediation', 'CASES_CONSIDERED', 0, { procedures: ['WITHOUT_MEDIATION'] }, ofCases),
    row('civil-cases', 'CIVIL_CASES', 0, {}),
  ],
};

/** Rows of kinds that a section does not always have are left out where they are empty now and a year before. */
export const hiddenWhenEmpty = ({ code }: RowDeclaration): boolean =>
  code.startsWith('partner.') ||
  code === 'training.SEMINAR_TRAINING' ||
  code === 'publications.RADIO_STORY' ||
  code === 'publications.WEB_PAGE';
