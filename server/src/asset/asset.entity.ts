import { defineEntity, p } from '@mikro-orm/core';
import { ASSET_KINDS } from '@bitim/schema/vocabulary/asset';
import { PROVENANCES } from '@bitim/schema/vocabulary/court';
import type { LocalizedTextValue } from '../platform/localized-text.ts';
import { newId } from '../platform/new-id.ts';

const AssetSchema = defineEntity({
  name: 'Asset',
  tableName: 'asset',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    kind: p.enum(ASSET_KINDS),
    courtId: p.uuid(),
    programmeId: p.uuid().nullable(),
    description: p.json().$type<LocalizedTextValue>().nullable(),
    placedOn: p.date(),
    /** The first day on which it stood there no more. */
    removedOn: p.date().nullable(),
    provenance: p.enum(PROVENANCES),
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.uuid().nullable(),
    updatedAt: p.datetime(),
    updatedBy: p.uuid().nullable(),
  },
  checks: [{ name: 'asset_removed_on_not_before_placed', expression: 'removed_on >= placed_on' }],
});

/** A room, stand or banner at a court. */
export class Asset extends AssetSchema.class {}
AssetSchema.setClass(Asset);
