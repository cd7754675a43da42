import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { CourtLevel, Provenance, RegionKind, SuccessionKind } from '@bitim/schema/vocabulary/court';

export const COURT_LEVEL_LABELS: Record<CourtLevel, MessageDescriptor> = {
  DISTRICT: msg`District or city court`,
  APPELLATE: msg`Appellate panel`,
  SUPREME: msg`Supreme Court`,
};

export const REGION_KIND_LABELS: Record<RegionKind, MessageDescriptor> = {
  OBLAST: msg`oblast`,
  CITY: msg`city of republican significance`,
};

export const SUCCESSION_KIND_LABELS: Record<SuccessionKind, MessageDescriptor> = {
  RENAME: msg`renamed`,
  MERGE: msg`merged`,
  SPLIT: msg`split`,
  RE_PARENTING: msg`moved to another region`,
};

export const PROVENANCE_LABELS: Record<Provenance, MessageDescriptor> = {
  RECORDED: msg`recorded`,
  MEMO: msg`from the memo of 2014`,
  CONSTRUCTED: msg`constructed`,
};

export const PROVENANCE_SENTENCES: Record<Provenance, MessageDescriptor> = {
  RECORDED: msg`Entered by a user of the register.`,
  MEMO: msg`Printed in the memo of 2014.`,
  CONSTRUCTED: msg`Not a historical fact: constructed so that the counts of the memo of 2014 come out.`,
};
