import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { SignedInContext } from '../access/request-context.ts';
import type { ExplainedRecord } from '../ledger/explain.ts';
import { type MeasureDeclaration, type Register } from '../ledger/measure.ts';
import { connection, type Connection, offsetOf, PageArgs } from '../platform/connection.ts';
import type { LanguageTag, Text3 } from '../platform/language.ts';
import { selectionOf } from '../platform/selection.ts';
import { countedIn, type ExplainedFigure, explainFigure, leftOutOf } from './explain-figure.ts';
import {
  ExplainedRecordConnection,
  ExplanationType,
  MeasureDeclarationType,
  MonthlyValueType,
  NotShownType,
} from './explanation.type.ts';
import { monthlySeries } from './monthly-series.ts';
import { FigureInput } from './report.input.ts';
import { reportRequest } from './report-request.ts';
import { UnitNames } from './unit-names.ts';

interface Explanation extends ExplainedFigure {
  readonly names: UnitNames;
}

/** Made by the composition root, which knows what counts. */
export function explanationResolver(register: Register) {
  @Resolver(() => ExplanationType)
  class ExplanationResolver {
    @Authorized('READ_REGISTER')
    @Query(() => [MeasureDeclarationType], {
      description: 'What is counted, and how: the counting rule in force.',
    })
    measures(@Ctx() { read }: SignedInContext): object[] {
      const declared = [
        ...register.records.flatMap(({ measures }) => measures),
        ...register.computed.map(({ declaration }) => declaration),
      ];
      return declared.map((declaration) => said(declaration, read.tag));
    }

    @Authorized('READ_REGISTER')
    @Query(() => ExplanationType, {
      description: 'Where a number comes from: rule, unit, period, and every record behind it.',
    })
    async explainFigure(
      @Arg('figure', () => FigureInput, { description: 'Which number.' }) figure: FigureInput,
      @Ctx() context: SignedInContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      const { em, read, now } = context;
      const request = await reportRequest(context, figure);
      const names = await UnitNames.load(em, selectionOf(info), read);
      const explained = await explainFigure(context, register, figure, request);
      return {
        ...explained,
        names,
        measure: said(explained.declaration, read.tag),
        unit: names.unit(request.unit),
        period: request.period,
        asOf: request.asOf ?? now,
      };
    }

    @Authorized('READ_REGISTER')
    @Query(() => [MonthlyValueType], {
      description: 'A sum month by month; empty for stocks and distinct counts, which do not add up.',
    })
    async monthlySeries(
      @Arg('figure', () => FigureInput, { description: 'Which number.' }) figure: FigureInput,
      @Ctx() context: SignedInContext,
    ): Promise<object[]> {
      const request = await reportRequest(context, figure);
      const explained = await explainFigure(context, register, figure, request);
      return monthlySeries(context.em, register, explained);
    }

    @FieldResolver(() => ExplainedRecordConnection)
    async counted(
      @Root() explanation: Explanation,
      @Args(() => PageArgs) page: PageArgs,
      @Ctx() context: SignedInContext,
    ): Promise<Connection> {
      const { records, totalCount } = await countedIn(context, explanation, {
        limit: page.first + 1,
        offset: offsetOf(page),
      });
      return connection(
        records.map((record) => listed(record, explanation, context.read.tag)),
        totalCount,
        page,
      );
    }

    @FieldResolver(() => NotShownType, { nullable: true })
    async notShown(
      @Root() explanation: Explanation,
      @Ctx() context: SignedInContext,
    ): Promise<object | null> {
      const { notShown: count } = await countedIn(context, explanation, { limit: 0, offset: 0 });
      return count === 0 ? null : { count, reason: 'OUTSIDE_SCOPE' };
    }

    @FieldResolver(() => ExplainedRecordConnection)
    async leftOut(
      @Root() explanation: Explanation,
      @Args(() => PageArgs) page: PageArgs,
      @Ctx() context: SignedInContext,
    ): Promise<Connection> {
      const { records, totalCount } = await leftOutOf(context, explanation, {
        limit: page.first + 1,
        offset: offsetOf(page),
      });
      return connection(
        records.map((record) => listed(record, explanation, context.read.tag)),
        totalCount,
        page,
      );
    }
  }
  return ExplanationResolver;
}

function listed(
  { courtIds, title, ...record }: ExplainedRecord,
  { names, declaration }: Explanation,
  tag: LanguageTag,
): object {
  return {
    ...record,
    recordType: declaration.recordType,
    title: title && shownIn(title, tag),
    courts: names.inOrder(courtIds),
  };
}

function said({ label, unitLabel, rule, ...rest }: MeasureDeclaration, tag: LanguageTag): object {
  return {
    ...rest,
    label: shownIn(label, tag),
    unitLabel: shownIn(unitLabel, tag),
    rule: shownIn(rule, tag),
  };
}

/** A text as the API gives it: in the caller's language, else in Kazakh, Russian or English. */
function shownIn(text: Partial<Text3>, tag: LanguageTag): object {
  const language = [tag, 'kk' as const, 'ru' as const, 'en' as const].find((one) => text[one]) ?? tag;
  return { ...text, text: text[language] ?? '', shownIn: language.toUpperCase() };
}
