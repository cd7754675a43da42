import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { SignedInContext } from '../access/request-context.ts';
import type { CaseCoverage } from '../caseload/case-coverage.read-model.ts';
import { programmeShape } from '../court/programme.shape.ts';
import type { Register } from '../ledger/measure.ts';
import { readList, withId } from '../platform/read.ts';
import { DateTime, Period } from '../platform/scalars.ts';
import { selectionOf } from '../platform/selection.ts';
import { combinedReport } from './combined-report.ts';
import { UnitInput } from './report.input.ts';
import { reportRequest } from './report-request.ts';
import { CombinedReportType } from './report.type.ts';
import { UnitNames } from './unit-names.ts';

/** Made by the composition root, which knows what counts. */
export function reportResolver(register: Register) {
  @Resolver()
  class ReportResolver {
    @Authorized('READ_REGISTER')
    @Query(() => CombinedReportType, { description: 'Everything about a unit and period on one page.' })
    async combinedReport(
      @Arg('unit', () => UnitInput, { nullable: true, description: 'For whom; null: the nation.' })
      unit: UnitInput | null,
      @Arg('period', () => Period, { description: 'When.' }) period: string,
      @Arg('programmeId', () => ID, { nullable: true, description: 'For one programme; null: all.' })
      programmeId: string | null,
      @Arg('asOf', () => DateTime, {
        nullable: true,
        description: 'As it was known at this moment; null: now.',
      })
      asOf: Date | null,
      @Ctx() context: SignedInContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      const { em, read } = context;
      const asked = selectionOf(info);
      const request = await reportRequest(context, { unit, period, programmeId, asOf });
      const [report, names, [programme]] = await Promise.all([
        combinedReport(context, register, request),
        UnitNames.load(em, asked, read),
        request.programmeId === null
          ? []
          : readList(
              em,
              {
                table: 'programme',
                shape: programmeShape,
                where: [withId(request.programmeId)],
                orderBy: 'e.id',
              },
              asked['programme'] ?? {},
              read,
            ),
      ]);
      const { units, sections, ...rest } = report;
      const rows = (level: 'COURT' | 'REGION') =>
        units.flatMap((row) =>
          row.level === level ? [{ ...row, unit: names.unit({ level, id: row.unitId }) }] : [],
        );
      return {
        ...rest,
        unit: names.unit(request.unit),
        programme: programme ?? null,
        sections: sections.map((section) => ({
          ...section,
          rows: section.rows.map((row) => named(row, names)),
        })),
        byRegion: rows('REGION'),
        byCourt: rows('COURT'),
      };
    }
  }
  return ReportResolver;
}

interface WithCoverage {
  readonly figure: { readonly coverage: CaseCoverage | null };
}

/** Coverage names the courts in it. */
function named<R extends WithCoverage>(row: R, names: UnitNames): object {
  const { coverage } = row.figure;
  if (!coverage) return row;
  const { expected, silent, notYetJoined } = coverage;
  const shaped = {
    expected: expected.length,
    reporting: expected.length - silent.length,
    silent: names.inOrder(silent),
    notYetJoined: names.inOrder(notYetJoined),
  };
  return { ...row, figure: { ...row.figure, coverage: shaped } };
}
