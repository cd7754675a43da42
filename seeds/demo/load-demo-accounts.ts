import { hashPassword } from '@bitim/server/access/password';

import { bulkInsert, type Sql } from '../kit/bulk-insert.ts';
import { seedId } from '../kit/seed-id.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo-accounts.ts';

/** Five people, one of each role. Never for a register in which real work is done. */
export async function loadDemoAccounts(sql: Sql, at: Date): Promise<void> {
  const rows = await Promise.all(
    DEMO_ACCOUNTS.map(async ({ login, name, role, region, homeCourt }) => ({
      id: seedId(`user:${login}`),
      email: `${login}@bitim.example`,
      name,
      role,
      scopeLevel: region === null ? 'NATION' : 'REGION',
      regionId: region === null ? null : seedId(`region:${region}`),
      courtId: null,
      homeCourtId: seedId(`court:${homeCourt}`),
      language: 'KK',
      passwordHash: await hashPassword(DEMO_PASSWORD),
      active: true,
      version: 1,
      createdAt: at,
    })),
  );
  await bulkInsert(sql, 'app_user', rows);
}
