import { Migration } from '@mikro-orm/migrations';

/** Who reported in a period is asked by month, over all courts; the reports of years before are not read for it. */
export class M0012CaseFigureMonth extends Migration {
  override up(): void {
    this.addSql(
      'create index case_figure_month_court_id_procedure_index on case_figure (month, court_id, procedure)',
    );
    this.addSql('drop index case_figure_court_id_procedure_month_index');
  }

  override down(): void {
    this.addSql(
      'create index case_figure_court_id_procedure_month_index on case_figure (court_id, procedure, month)',
    );
    this.addSql('drop index case_figure_month_court_id_procedure_index');
  }
}
