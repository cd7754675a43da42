import { defineEntity, p } from '@mikro-orm/core';
import { ROLES, UNIT_LEVELS } from '@bitim/schema/vocabulary/access';
import { LANGUAGES } from '@bitim/schema/vocabulary/language';
import { newId } from '../platform/new-id.ts';

const UserSchema = defineEntity({
  name: 'User',
  tableName: 'app_user',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    email: p.text(),
    name: p.text(),
    role: p.enum(ROLES),
    scopeLevel: p.enum(UNIT_LEVELS),
    regionId: p.uuid().nullable(),
    courtId: p.uuid().nullable(),
    homeCourtId: p.uuid().nullable(),
    language: p.enum(LANGUAGES),
    active: p.boolean(),
    version: p.integer().version(),
  },
});

/** An account. Its password is not here: only sign-in reads the hash. */
export class User extends UserSchema.class {}
UserSchema.setClass(User);
