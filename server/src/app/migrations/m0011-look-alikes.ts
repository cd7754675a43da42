import { Migration } from '@mikro-orm/migrations';

/**
 * Latin letters that look like Cyrillic ones are the same for a search, whichever side has them (decision 0003). Nothing
 * is stored or indexed as folded, so that nothing else has to be made anew.
 */
export class M0011LookAlikes extends Migration {
  override up(): void {
    this.addSql(foldWith('әғқңөұүһіёəѳӊiaceopxykhmtb', 'агкноуухиеаониасеорхукнмтв'));
  }

  override down(): void {
    this.addSql(foldWith('әғқңөұүһіёəѳӊi', 'агкноуухиеаони'));
  }
}

const foldWith = (letters: string, taken: string): string => `
  create or replace function fold(value text) returns text language sql immutable parallel safe as $$
    select translate(lower(value), '${letters}', '${taken}')
  $$`;
