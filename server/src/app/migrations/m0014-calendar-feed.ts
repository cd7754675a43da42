import { Migration } from '@mikro-orm/migrations';

/** Secret addresses under which calendars outside read events (R44, R45). */
export class M0014CalendarFeed extends Migration {
  override up(): void {
    // The address holds the secret; only its SHA-256 is kept, so that a copy of the table opens nothing.
    this.addSql(`
      create table calendar_feed (
        id          uuid not null primary key,
        user_id     uuid not null,
        what        text not null,
        court_id    uuid null,
        person_id   uuid null,
        language    text not null,
        secret_hash bytea not null,
        created_at  timestamptz not null,
        renewed_at  timestamptz null,
        constraint calendar_feed_secret_hash_unique unique (secret_hash),
        constraint calendar_feed_user_id_foreign foreign key (user_id) references app_user (id) on delete cascade,
        constraint calendar_feed_court_id_foreign foreign key (court_id) references court (id) on delete cascade,
        constraint calendar_feed_person_id_foreign foreign key (person_id) references person (id) on delete cascade,
        constraint calendar_feed_language_check check (language in ('KK', 'RU', 'EN')),
        constraint calendar_feed_what_check check (
          (what = 'MINE' and court_id is null and person_id is null) or
          (what = 'COURT' and court_id is not null and person_id is null) or
          (what = 'TRAINER' and court_id is null and person_id is not null))
      )`);
    for (const column of ['user_id', 'court_id', 'person_id'])
      this.addSql(`create index calendar_feed_${column}_index on calendar_feed (${column})`);
  }

  override down(): void {
    this.addSql('drop table calendar_feed');
  }
}
