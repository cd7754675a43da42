import { Migration } from '@mikro-orm/migrations';

/** Expand: how often all together have tried one thing is found without reading what each has tried. */
export class M0031PublicAttemptIndex extends Migration {
  override up(): void {
    this.addSql(
      'create index public_attempt_subject_tried_at_index on public_attempt (subject, tried_at desc)',
    );
  }

  override down(): void {
    this.addSql('drop index public_attempt_subject_tried_at_index');
  }
}
