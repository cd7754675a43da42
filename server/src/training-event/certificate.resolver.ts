import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Authorized, Ctx, Field, Info, Mutation, Query, Resolver } from 'type-graphql';
import { answer } from '../access/answer.ts';
import type { RequestContext, SignedInContext } from '../access/request-context.ts';
import { AsSent } from '../platform/checks.ts';
import { CertificateCheck } from './certificate.type.ts';
import { checkCertificate } from './check-certificate.ts';
import { IssueCertificatesInput, issueCertificates } from './issue-certificates.ts';
import { RevokeCertificateInput, revokeCertificate } from './revoke-certificate.ts';
import { trainingEventSource } from './training-event.resolver.ts';
import { MarkAttendanceResult } from './training-event.result.ts';

@ArgsType()
export class CertificateArgs {
  @Field(() => String, { description: 'The code as it is printed; at most 40 characters.' })
  @AsSent(1, 40)
  code!: string;
}

/** Certificates (decision 0070). The sheet is read over HTTP. */
@Resolver()
export class CertificateResolver {
  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => MarkAttendanceResult, {
    description: 'Issues certificates to all who attended an event as a whole and have none.',
  })
  async issueCertificates(
    @Arg('input', () => IssueCertificatesInput, { description: 'Of which event.' })
    input: IssueCertificatesInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, trainingEventSource, await issueCertificates(context, input));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => MarkAttendanceResult, { description: 'Revokes a certificate, or takes that back.' })
  async revokeCertificate(
    @Arg('input', () => RevokeCertificateInput, { description: 'Which, and why.' })
    input: RevokeCertificateInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, trainingEventSource, await revokeCertificate(context, input));
  }

  @Query(() => CertificateCheck, {
    description: 'What the code of a certificate says to whoever has it. Public; once per request.',
  })
  checkCertificate(
    @Args(() => CertificateArgs) { code }: CertificateArgs,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return checkCertificate(context, code);
  }
}
