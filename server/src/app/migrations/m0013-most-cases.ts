import { Migration } from '@mikro-orm/migrations';

/** A court-month's total has the bound of its figures; the form never took more. */
export class M0013MostCases extends Migration {
  override up(): void {
    this.boundedBy(1_000_000);
  }

  override down(): void {
    this.boundedBy(10_000_000);
  }

  private boundedBy(most: number): void {
    this.addSql(`
      alter table case_total drop constraint case_total_considered_check,
        add constraint case_total_considered_check check (considered between 0 and ${most})`);
  }
}
