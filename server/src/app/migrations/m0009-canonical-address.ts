import { Migration } from '@mikro-orm/migrations';

/** Finds a publication by its address, however the address was pasted. */
export class M0009CanonicalAddress extends Migration {
  override up(): void {
    // without scheme, "www.", fragment, campaign parameters and trailing slash; a hint for people, not an identity
    this.addSql(`
      create function canonical_address(url text) returns text language sql immutable strict parallel safe as $$
        select regexp_replace(regexp_replace(regexp_replace(regexp_replace(lower(url),
                 '^[a-z]+://(www\\.)?|#.*$', '', 'g'), '(?<=[?&])utm_[^&]*&?', '', 'g'), '[?&]+$', ''), '/+(?=\\?|$)', '')
      $$`);
    this.addSql(
      'create index publication_canonical_address_index on publication (canonical_address(url)) where url is not null',
    );
  }

  override down(): void {
    this.addSql('drop index publication_canonical_address_index');
    this.addSql('drop function canonical_address(text)');
  }
}
