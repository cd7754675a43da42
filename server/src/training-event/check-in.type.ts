import { Field, ObjectType } from 'type-graphql';
import { grouped } from '../access/readable-code.ts';
import { DateTime, LocalDateTime, TimeZone } from '../platform/scalars.ts';
import { UserError } from '../platform/user-error.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Where participants mark themselves. It is told this once, and kept nowhere.',
})
export class CheckInAddress {
  readonly __typename = 'CheckInAddress';

  @Field(() => String, { description: 'The address on this server, as a path.' })
  readonly address: string;

  @Field(() => DateTime, { description: 'From when on it is good: half an hour before the session.' })
  readonly opensAt: string;

  @Field(() => DateTime, { description: 'Until when: half an hour after the session.' })
  readonly closesAt: string;

  constructor(code: string, opensAt: Date, closesAt: Date) {
    this.address = `/in/${grouped(code)}`;
    this.opensAt = opensAt.toISOString();
    this.closesAt = closesAt.toISOString();
  }
}

@ObjectType('CheckInSession', {
  simpleResolvers: true,
  description: 'What somebody who has the code of a session is told of it.',
})
export class CheckInSessionType {
  @Field(() => String, { description: "The title of the event, in the caller's language." })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: "The topic of the session, in the caller's language; null when that of the event.",
  })
  topic!: string | null;

  @Field(() => LocalDateTime, { description: "By the venue's wall clock." })
  startsAt!: string;

  @Field(() => LocalDateTime, { description: "By the venue's wall clock." })
  endsAt!: string;

  @Field(() => TimeZone, { description: 'The zone of the venue.' })
  timeZone!: string;

  @Field(() => DateTime, { description: 'From when on one can mark oneself.' })
  opensAt!: string;

  @Field(() => DateTime, { description: 'Until when.' })
  closesAt!: string;

  @Field(() => Boolean, { description: 'Whether one can do so now.' })
  open!: boolean;
}

@ObjectType({ description: 'Somebody is marked as present, now or before; who, is not told.' })
export class CheckedIn {
  readonly __typename = 'CheckedIn';

  @Field(() => Boolean, { description: 'Whether there was a mark already; it stays as it is.' })
  readonly before: boolean;

  constructor(before: boolean) {
    this.before = before;
  }
}

@ObjectType({
  implements: UserError,
  description:
    'Nobody was marked: not on the list, several with that name, declined, or marked otherwise by the coordinator. Which, is not told.',
})
export class SeeCoordinatorError extends UserError {
  override readonly __typename = 'SeeCoordinatorError';
  override readonly code = 'SEE_COORDINATOR';
  override readonly sentence = {
    kk: 'Сізді белгілей алмадық. Ұйымдастырушыға жолығыңыз.',
    ru: 'Отметить вас не удалось. Обратитесь к организатору.',
    en: 'You could not be marked. Please see the coordinator.',
  };
}

@ObjectType({
  implements: UserError,
  description: 'There is no such code, or not any more, or it is not the time of its session.',
})
export class CheckInClosedError extends UserError {
  override readonly __typename = 'CheckInClosedError';
  override readonly code = 'CHECK_IN_CLOSED';
  override readonly sentence = {
    kk: 'Бұл код қазір жарамсыз. Экрандағы кодты қайта сканерлеңіз немесе ұйымдастырушыға жолығыңыз.',
    ru: 'Этот код сейчас не действует. Отсканируйте код на экране ещё раз или обратитесь к организатору.',
    en: 'This code is not valid now. Scan the code on the screen again, or see the coordinator.',
  };
}
