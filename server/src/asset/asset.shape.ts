import { courtBy } from '../court/court.shape.ts';
import { programmeOf } from '../court/programme.shape.ts';
import { columns, instant, localizedText, type Shape } from '../platform/shape.ts';

export const assetShape: Shape = {
  typename: 'Asset',
  fields: {
    ...columns('id', 'kind', 'placedOn', 'removedOn', 'provenance', 'version'),
    court: courtBy('court_id'),
    programme: programmeOf,
    description: localizedText('description'),
    createdAt: (t) => instant(`${t}.created_at`),
    updatedAt: (t) => instant(`${t}.updated_at`),
    allowedActions: (t, read) =>
      `json_build_object('writable', ${read.inScope(`${t}.court_id`)}, 'removed', ${t}.removed_on is not null)`,
  },
};

export const assetSource = { table: 'asset', shape: assetShape };
