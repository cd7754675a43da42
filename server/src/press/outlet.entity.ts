import { defineEntity, p } from '@mikro-orm/core';
import { LANGUAGES } from '@bitim/schema/vocabulary/language';
import { OUTLET_KINDS, OUTLET_REACHES } from '@bitim/schema/vocabulary/publication';
import type { LocalizedTextValue } from '../platform/localized-text.ts';
import { newId } from '../platform/new-id.ts';

const OutletSchema = defineEntity({
  name: 'Outlet',
  tableName: 'outlet',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    name: p.json().$type<LocalizedTextValue>(),
    kind: p.enum(OUTLET_KINDS),
    reach: p.enum(OUTLET_REACHES),
    regionId: p.uuid().nullable(),
    /** Null where it publishes in several. */
    language: p.enum(LANGUAGES).nullable(),
    url: p.text().nullable(),
    aliases: p.array().$type<string[]>(),
    version: p.integer().version(),
  },
});

/** A newspaper, channel, station, site or page that publishes. */
export class Outlet extends OutletSchema.class {}
OutletSchema.setClass(Outlet);
