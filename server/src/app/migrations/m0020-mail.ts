import { Migration } from '@mikro-orm/migrations';

/** The outbox: mails to participants of training events (decision 0068). */
export class M0020Mail extends Migration {
  override up(): void {
    // occasion: what makes it one mail and no second; told: what it tells, in short; entry_uids: the calendar's entries in it
    this.addSql(`
      create table mail (
        id           uuid not null primary key,
        kind         text not null,
        event_id     uuid not null,
        person_id    uuid not null,
        occasion     text not null,
        name         text not null,
        address      text not null,
        subject      text not null,
        body         text not null,
        calendars    text[] not null,
        entry_uids   text[] not null,
        told         text not null,
        state        text not null,
        reason       text null,
        tries        integer not null default 0,
        queued_at    timestamptz not null,
        queued_by    uuid null,
        not_before   timestamptz not null,
        useful_until timestamptz not null,
        claimed_at   timestamptz null,
        settled_at   timestamptz null,
        constraint mail_once unique (event_id, person_id, kind, occasion),
        constraint mail_event_id_foreign foreign key (event_id) references training_event (id) on delete cascade,
        constraint mail_person_id_foreign foreign key (person_id) references person (id) on delete cascade,
        constraint mail_kind_check check (kind in ('INVITATION', 'CHANGE', 'CANCELLATION', 'REMINDER', 'MOVED_UP')),
        constraint mail_state_check
          check (state in ('WAITING', 'SENDING', 'SENT', 'UNCERTAIN', 'FAILED', 'WITHDRAWN', 'EXPIRED'))
      )`);
    this.addSql(`create index mail_waiting on mail (not_before, id) where state = 'WAITING'`);
    this.addSql(`create index mail_sending on mail (claimed_at) where state = 'SENDING'`);
    this.addSql('create index mail_queued_at_index on mail (queued_at desc, id)');
    this.addSql('create index mail_person_id_index on mail (person_id)');
    // told to whoever sends, at the commit: a mail goes at once, and not with the next look
    this.addSql(`
      create function tell_of_mail() returns trigger language plpgsql as $$
        begin
          notify bitim_mail, 'waiting';
          return null;
        end
      $$`);
    this.addSql(`
      create trigger mail_waits after insert or update of state on mail
        for each row when (new.state = 'WAITING' and new.not_before <= now()) execute function tell_of_mail()`);
  }

  override down(): void {
    this.addSql('drop table mail');
    this.addSql('drop function tell_of_mail()');
  }
}
