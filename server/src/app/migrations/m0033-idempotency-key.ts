import { Migration } from '@mikro-orm/migrations';

/** Expand: what was done under a caller's key, so that the same request, sent again, is not done again (decision 0048). */
export class M0033IdempotencyKey extends Migration {
  override up(): void {
    this.addSql(`
      create table idempotency_key (
        user_id    uuid not null,
        key        text not null,
        operation  text not null,
        input_hash bytea not null,
        outcome    text null,
        used_at    timestamptz not null,
        constraint idempotency_key_pkey primary key (user_id, key),
        constraint idempotency_key_user_id_foreign foreign key (user_id) references app_user (id) on delete cascade
      )`);
    this.addSql('create index idempotency_key_used_at_index on idempotency_key (used_at)');
  }

  override down(): void {
    this.addSql('drop table idempotency_key');
  }
}
