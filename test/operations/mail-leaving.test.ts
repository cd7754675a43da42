import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { startMailing } from '@bitim/server/app/mailing';
import { withOrm } from '@bitim/server/app/orm';
import { expect, test } from 'vitest';
import { mailScene } from '../api/mail/scene.ts';
import { startMailServer } from '../kit/mail-server.ts';
import { openOffice } from '../kit/office.ts';

test('a server that is asked to end says so at once, and not when its last mail is gone', async () => {
  const { promise: inHand, resolve: taken } = Promise.withResolvers<void>();
  const mailServer = await startMailServer({
    onTaken: () => {
      taken();
      return new Promise(() => {});
    },
  });
  const office = await openOffice({ mailServer: { url: mailServer.url } });
  const scene = await mailScene(office);
  await scene.invite(await scene.event({}, scene.people.slice(0, 1)));
  await inHand;
  const started = performance.now();
  const closing = office.close();
  const ready = () =>
    fetch(`${office.app.url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(ready, { timeout: 2000, interval: 50 }).toBe(false);
  expect(performance.now() - started).toBeLessThan(2000);
  await closing;
  await mailServer.close();
});

test('a server ends soon although its clock for mails waits for a database that says nothing', async () => {
  const mute = createServer(() => {}).listen(0, '127.0.0.1');
  await once(mute, 'listening');
  const office = await openOffice();
  await withOrm(office.app.databaseUrl, async (orm) => {
    const mailing = startMailing({
      orm,
      databaseUrl: `postgresql://nobody:nothing@127.0.0.1:${(mute.address() as AddressInfo).port}/nowhere`,
      mailServer: { url: 'smtp://127.0.0.1:9', sender: 'Bitim <bitim@sot.example>' },
      publicUrl: null,
      report: () => {},
    });
    await sleep(1000);
    const started = performance.now();
    await mailing.stop();
    expect(performance.now() - started).toBeLessThan(4000);
  });
  await office.close();
  mute.close();
});

test('a server that ends while its clock for mails starts leaves no connection of that clock behind', async () => {
  const office = await openOffice();
  for (const after of [0, 200, 500])
    // oxlint-disable-next-line no-await-in-loop -- one after another
    await withOrm(office.app.databaseUrl, async (orm) => {
      const mailing = startMailing({
        orm,
        databaseUrl: office.app.databaseUrl,
        mailServer: { url: 'smtp://127.0.0.1:9', sender: 'Bitim <bitim@sot.example>' },
        publicUrl: null,
        report: () => {},
      });
      await sleep(after);
      await mailing.stop();
    });
  const connections = () =>
    office.sql(
      `select from pg_stat_activity where datname = current_database() and (application_name = 'bitim-mail' or query ilike '%listen%bitim_mail%')
        and pid <> pg_backend_pid()`,
    );
  await expect.poll(connections, { timeout: 3000 }).toHaveLength(0);
  await office.close();
});
