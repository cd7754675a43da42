import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { CaseProcedure } from '@bitim/schema/vocabulary/caseload';
import type { AssetKind } from '@bitim/schema/vocabulary/asset';
import type { PressEventKind, TrainingEventKind } from '@bitim/schema/vocabulary/event';
import type { PublicationKind } from '@bitim/schema/vocabulary/publication';
import { ASSET_KIND_LABELS } from '../../lib/labels/asset.ts';
import {
  CASE_PROCEDURE_LABELS,
  DISPUTE_CATEGORY_LABELS,
  INSTANCE_LABELS,
} from '../../lib/labels/caseload.ts';
import { PRESS_EVENT_KIND_LABELS, TRAINING_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import { MEASURE_LABELS } from '../../lib/labels/ledger.ts';
import { PUBLICATION_KIND_LABELS } from '../../lib/labels/publication.ts';
import type { FigureKey } from './explained-figure.ts';

const KIND_LABELS: Record<string, MessageDescriptor> = {
  ...(TRAINING_EVENT_KIND_LABELS satisfies Record<TrainingEventKind, MessageDescriptor>),
  ...(PUBLICATION_KIND_LABELS satisfies Record<PublicationKind, MessageDescriptor>),
  ...(PRESS_EVENT_KIND_LABELS satisfies Record<PressEventKind, MessageDescriptor>),
  ...(ASSET_KIND_LABELS satisfies Record<AssetKind, MessageDescriptor>),
};

/** The whole name of a number: what is counted, then each thing that narrows it. */
export function figureWords({
  measure,
  kind,
  instance,
  category,
  procedures,
  wave,
}: Loose): MessageDescriptor[] {
  const narrowed = [
    kind && KIND_LABELS[kind],
    procedureWords(procedures ?? []),
    instance && INSTANCE_LABELS[instance],
    category && DISPUTE_CATEGORY_LABELS[category],
    typeof wave === 'number' && msg`Wave ${wave}`,
  ];
  return [MEASURE_LABELS[measure], ...narrowed.filter((words) => !!words)];
}

function procedureWords([only, ...more]: readonly CaseProcedure[]): MessageDescriptor | undefined {
  if (more.length > 0) return msg`Mediation of either kind`;
  return only && CASE_PROCEDURE_LABELS[only];
}

/** The row under a heading needs only what narrows it most; a row that nothing narrows is the whole. */
export function rowWords(row: Loose): MessageDescriptor {
  return figureWords(row).at(-1) ?? MEASURE_LABELS[row.measure];
}

/** As the API gives dimensions: null where there is none. */
type Loose = Pick<FigureKey, 'measure'> & {
  [Key in keyof Omit<FigureKey, 'measure'>]: FigureKey[Key] | null;
};

export function toFigureKey({ measure, ...dimensions }: Loose): FigureKey {
  return {
    measure,
    ...Object.fromEntries(
      Object.entries(dimensions).filter(([key, value]) => key !== '__typename' && value !== null),
    ),
  };
}
