import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../platform/scalars.ts';
import { type FieldSql, instant } from '../platform/shape.ts';
import { type EventTable, eventWithinScope } from './hosts.ts';

@ObjectType('LastChange', { simpleResolvers: true, description: 'Who last changed a record, and when.' })
export class LastChangeType {
  @Field(() => DateTime, { description: 'When.' })
  at!: string;

  @Field(() => String, {
    nullable: true,
    description: "Their name; null outside the scope of the event's courts, and when it was loaded.",
  })
  by!: string | null;

  @Field(() => Boolean, { description: 'Whether it was the caller.' })
  own!: boolean;
}

/** As the database gives it. */
export interface LastChangeFact {
  readonly at: string;
  readonly by: string | null;
  readonly userId: string | null;
}

/** Who did it is about a person: it is read within the scope of the hosts, as the path of the event is. */
export const lastChangeOf =
  (table: EventTable): FieldSql =>
  (t, read) =>
    `json_build_object('at', ${instant(`${t}.updated_at`)}, 'userId', ${t}.updated_by, 'by',
       (select u.name from app_user u where u.id = ${t}.updated_by and ${eventWithinScope(table, t, read)}))`;

export const lastChangeFor = (
  { at, by, userId }: LastChangeFact,
  { viewer }: { viewer: { userId: string } },
): LastChangeType => ({ at, by, own: userId === viewer.userId });
