import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type {
  AbsenceReason,
  NotShownReason,
  ReportSectionCode,
  ShareBase,
  ShareRefusal,
} from '@bitim/schema/vocabulary/report';

export const REPORT_SECTION_LABELS: Record<ReportSectionCode, MessageDescriptor> = {
  TRAINING: msg`Training`,
  PARTNER_SESSIONS: msg`Partner sessions`,
  PRESS: msg`Press work`,
  ASSETS: msg`Equipment in place`,
  CASES: msg`Case results`,
  PARTICIPATION: msg`Participating courts`,
};

/** What stands behind a dash. */
export const ABSENCE_LABELS: Record<AbsenceReason, MessageDescriptor> = {
  SILENT: msg`The court has not reported.`,
  NOT_YET_JOINED: msg`Not in the programme yet.`,
  NOT_APPLICABLE: msg`Does not apply here.`,
  NOT_KEPT: msg`Not kept for this period, or not as of that moment.`,
  NOT_COMPARABLE: msg`Not comparable: other courts or months were reported a year before.`,
};

/** The same where the API does not tell which of these it is: in rankings, on the map, by months. */
export const NO_FIGURE = msg`No figure: not reported, not in the programme yet, or not kept for this period.`;

/** Why a list has fewer entries than the number says. */
export const NOT_SHOWN_LABELS: Record<NotShownReason, MessageDescriptor> = {
  OUTSIDE_SCOPE: msg`They count, but the names of people at events of other courts are not shown here.`,
};

export const SHARE_BASE_LABELS: Record<ShareBase, MessageDescriptor> = {
  ALL_JUDICIAL_MEDIATION: msg`of all cases of judicial mediation`,
  ALL_MEDIATION: msg`of all cases with mediation`,
  CIVIL_CASES: msg`of all civil cases`,
  SECTION_TOTAL: msg`of the total of the section`,
};

/** Why a share is refused. */
export const SHARE_REFUSAL_LABELS: Record<ShareRefusal, MessageDescriptor> = {
  NO_DENOMINATOR: msg`No share: the base is missing.`,
  DIFFERENT_COURTS: msg`No share: the base is of other courts.`,
  DIFFERENT_PERIOD: msg`No share: the base is of another period.`,
  DIFFERENT_SOURCE: msg`No share: the base is from another source.`,
};
