import { Migration } from '@mikro-orm/migrations';

/** Who may sign in, and from where they did (R01–R05, R07). */
export class M0003Access extends Migration {
  override up(): void {
    this.addSql(`
      create table app_user (
        id                 uuid not null primary key,
        email              text not null,
        name               text not null,
        role               text not null,
        scope_level        text not null,
        region_id          uuid null,
        court_id           uuid null,
        home_court_id      uuid null,
        language           text not null default 'KK',
        password_hash      text null,
        active             boolean not null default true,
        last_signed_in_at  timestamptz null,
        version            integer not null default 1,
        created_at         timestamptz not null default now(),
        constraint app_user_region_id_foreign foreign key (region_id) references region (id),
        constraint app_user_court_id_foreign foreign key (court_id) references court (id),
        constraint app_user_home_court_id_foreign foreign key (home_court_id) references court (id),
        constraint app_user_role_check
          check (role in ('ADMINISTRATOR', 'MANAGEMENT', 'COORDINATOR', 'PRESS_OFFICER', 'STATISTICIAN')),
        constraint app_user_language_check check (language in ('KK', 'RU', 'EN')),
        constraint app_user_scope_check check (
          (scope_level = 'NATION' and region_id is null and court_id is null) or
          (scope_level = 'REGION' and region_id is not null and court_id is null) or
          (scope_level = 'COURT' and region_id is null and court_id is not null))
      )`);
    this.addSql('create unique index app_user_email_unique on app_user (lower(email))');
    // The cookie holds the token; only its SHA-256 is kept, so that a copy of the table opens nothing.
    this.addSql(`
      create table sign_in_session (
        token_hash   bytea not null primary key,
        user_id      uuid not null,
        created_at   timestamptz not null,
        last_seen_at timestamptz not null,
        constraint sign_in_session_user_id_foreign foreign key (user_id) references app_user (id) on delete cascade
      )`);
    this.addSql('create index sign_in_session_user_id_index on sign_in_session (user_id)');
    this.addSql(`
      create table sign_in_failure (
        id        bigint generated always as identity primary key,
        account   text not null,
        address   text not null,
        failed_at timestamptz not null
      )`);
    this.addSql('create index sign_in_failure_account_index on sign_in_failure (account, failed_at)');
    this.addSql('create index sign_in_failure_address_index on sign_in_failure (address, failed_at)');
    this.addSql(`
      create table one_time_code (
        code_hash  bytea not null primary key,
        user_id    uuid not null,
        expires_at timestamptz not null,
        constraint one_time_code_user_id_foreign foreign key (user_id) references app_user (id) on delete cascade
      )`);
  }

  override down(): void {
    for (const table of ['one_time_code', 'sign_in_failure', 'sign_in_session', 'app_user']) {
      this.addSql(`drop table ${table}`);
    }
  }
}
