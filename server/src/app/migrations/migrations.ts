import { M0001Functions } from './m0001-functions.ts';
import { M0002Kernel } from './m0002-kernel.ts';
import { M0003Access } from './m0003-access.ts';
import { M0004Ledger } from './m0004-ledger.ts';
import { M0005ReferenceSlices } from './m0005-reference-slices.ts';
import { M0006TrainingEvent } from './m0006-training-event.ts';
import { M0007Press } from './m0007-press.ts';
import { M0008AssetCaseload } from './m0008-asset-caseload.ts';
import { M0009CanonicalAddress } from './m0009-canonical-address.ts';
import { M0010StateBefore } from './m0010-state-before.ts';
import { M0011LookAlikes } from './m0011-look-alikes.ts';
import { M0012CaseFigureMonth } from './m0012-case-figure-month.ts';
import { M0013MostCases } from './m0013-most-cases.ts';
import { M0014CalendarFeed } from './m0014-calendar-feed.ts';
import { M0015KeptReports } from './m0015-kept-reports.ts';
import { M0016Room } from './m0016-room.ts';
import { M0017EventStateChange } from './m0017-event-state-change.ts';
import { M0018Participants } from './m0018-participants.ts';
import { M0019TrainingSeries } from './m0019-training-series.ts';
import { M0022AnnualPlan } from './m0022-annual-plan.ts';
import { M0023LedgerSeries } from './m0023-ledger-series.ts';
import { M0027RepeatedHour } from './m0027-repeated-hour.ts';

/** Every migration, oldest first. Names are what the database remembers: never rename one that has landed. */
export const migrations = [
  { name: 'M0001Functions', class: M0001Functions },
  { name: 'M0002Kernel', class: M0002Kernel },
  { name: 'M0003Access', class: M0003Access },
  { name: 'M0004Ledger', class: M0004Ledger },
  { name: 'M0005ReferenceSlices', class: M0005ReferenceSlices },
  { name: 'M0006TrainingEvent', class: M0006TrainingEvent },
  { name: 'M0007Press', class: M0007Press },
  { name: 'M0008AssetCaseload', class: M0008AssetCaseload },
  { name: 'M0009CanonicalAddress', class: M0009CanonicalAddress },
  { name: 'M0010StateBefore', class: M0010StateBefore },
  { name: 'M0011LookAlikes', class: M0011LookAlikes },
  { name: 'M0012CaseFigureMonth', class: M0012CaseFigureMonth },
  { name: 'M0013MostCases', class: M0013MostCases },
  { name: 'M0014CalendarFeed', class: M0014CalendarFeed },
  { name: 'M0015KeptReports', class: M0015KeptReports },
  { name: 'M0016Room', class: M0016Room },
  { name: 'M0017EventStateChange', class: M0017EventStateChange },
  { name: 'M0018Participants', class: M0018Participants },
  { name: 'M0019TrainingSeries', class: M0019TrainingSeries },
  { name: 'M0022AnnualPlan', class: M0022AnnualPlan },
  { name: 'M0023LedgerSeries', class: M0023LedgerSeries },
  { name: 'M0027RepeatedHour', class: M0027RepeatedHour },
];
