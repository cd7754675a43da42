import { columns, localizedText, one, type Shape } from '../platform/shape.ts';

export const partnerProjectShape: Shape = {
  typename: 'PartnerProject',
  fields: {
    ...columns('id', 'startsOn', 'endsOn', 'provenance', 'version'),
    name: localizedText('name'),
    partnerName: localizedText('partner_name'),
    allowedActions: () => 'true',
  },
};

/** The project that the row's `partner_project_id` points to. */
export const partnerProjectOf = one(
  () => partnerProjectShape,
  (c, p) => `partner_project ${c} where ${c}.id = ${p}.partner_project_id`,
);

export const partnerProjectSource = { table: 'partner_project', shape: partnerProjectShape };
