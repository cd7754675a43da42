import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { CertificateStanding, TrainingEventKind } from '@bitim/schema/vocabulary/event';
import { DateTime, LocalDate } from '../platform/scalars.ts';
import { GraphQLTrainingEventKind } from '../event/event.enum.ts';
import { GraphQLCertificateStanding } from './training-event.enum.ts';

@ObjectType('TrainingCertificate', {
  simpleResolvers: true,
  description: 'That somebody attended an event as a whole; anyone who has its code can check it.',
})
export class TrainingCertificateType {
  @Field(() => ID, { description: 'Unique across types.' })
  id!: string;

  @Field(() => String, { description: 'In groups, as it is printed.' })
  code!: string;

  @Field(() => DateTime, { description: 'When it was issued.' })
  issuedAt!: string;

  @Field(() => Boolean, {
    description: 'Whether it holds now: not revoked, the event held, and the mark of the event still FULL.',
  })
  holds!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was revoked; null when it was not.' })
  revokedReason!: string | null;
}

@ObjectType('CertificateCheck', {
  simpleResolvers: true,
  description:
    'What the code of a certificate says. What is told of the certificate is null unless that is VALID.',
})
export class CertificateCheck {
  @Field(() => GraphQLCertificateStanding, { description: 'Whether it holds.' })
  standing!: CertificateStanding;

  @Field(() => Int, {
    nullable: true,
    description: 'Seconds until a check is heard again; null unless it was NOT_CHECKED.',
  })
  retryAfterSeconds?: number | null;

  @Field(() => String, { nullable: true, description: 'Whose it is.' })
  fullName?: string | null;

  @Field(() => String, { nullable: true, description: "The event, in the caller's language." })
  title?: string | null;

  @Field(() => GraphQLTrainingEventKind, { nullable: true, description: 'Seminar, round table and so on.' })
  kind?: TrainingEventKind | null;

  @Field(() => String, { nullable: true, description: "The lead court, in the caller's language." })
  court?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The first day.' })
  startsOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day.' })
  endsOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'Minutes of the sessions attended as a whole.' })
  minutes?: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was issued.' })
  issuedAt?: string | null;
}
