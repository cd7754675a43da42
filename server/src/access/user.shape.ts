import { courtBy, regionShape } from '../court/court.shape.ts';
import { columns, instant, one, type Shape } from '../platform/shape.ts';

export const userShape: Shape = {
  typename: 'User',
  fields: {
    ...columns('id', 'name', 'email', 'role', 'scopeLevel', 'language', 'active', 'version'),
    region: one(
      () => regionShape,
      (c, p) => `region ${c} where ${c}.id = ${p}.region_id`,
    ),
    court: courtBy('court_id'),
    homeCourt: courtBy('home_court_id'),
    lastSignedInAt: (t) => instant(`${t}.last_signed_in_at`),
  },
};

export const userSource = { table: 'app_user', shape: userShape };
