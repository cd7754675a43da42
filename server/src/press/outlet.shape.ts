import { regionShape } from '../court/court.shape.ts';
import { columns, localizedText, one, type Shape } from '../platform/shape.ts';
import { outletWritable } from './press.access.ts';

export const outletShape: Shape = {
  typename: 'Outlet',
  fields: {
    ...columns('id', 'kind', 'reach', 'url', 'language', 'aliases', 'version'),
    name: localizedText('name'),
    region: one(
      () => regionShape,
      (c, p) => `region ${c} where ${c}.id = ${p}.region_id`,
    ),
    allowedActions: (t, read) =>
      `json_build_object('writable', ${outletWritable(t, read)}, 'used', exists (select from publication where outlet_id = ${t}.id))`,
  },
};
