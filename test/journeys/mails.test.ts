import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailScene } from '../api/mail/scene.ts';
import { type Desk, goTo, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('a coordinator invites by mail, and an administrator sees what waits and takes one mail back', async () => {
  const scene = await mailScene(desk.office);
  const event = await scene.event();
  const page = await desk.sit({ as: 'coordinator', language: 'kk', width: 1440, height: 1000 });
  await goTo(page, `/training/${event.id}`);
  await page.getByRole('button', { name: 'Шақыру жіберу' }).click();
  await page.getByText('2 шақыру жазылды.').waitFor();
  await page.getByText('Электрондық поштасы жоқ: Виктор Ли.').waitFor();
  const mails = page.getByRole('region', { name: 'Хаттар' });
  await mails
    .getByRole('row')
    .filter({ hasText: 'Айгүл Серікова' })
    .filter({ hasText: 'күтіп тұр' })
    .waitFor();
  await page.getByRole('button', { name: 'Шақыру жіберу' }).click();
  await page.getByText('Бұрын 2 адам шақырылған.').waitFor();
  await page.close();

  const office = await desk.sit({ as: 'admin', language: 'kk', width: 390, height: 800 });
  await goTo(office, '/mails?state=WAITING');
  await office.getByText('Пошта сервері көрсетілмеген').waitFor();
  const mail = (await scene.mails(event)).find(({ name }) => name.startsWith('Айгүл'));
  await goTo(office, `/mails/${mail?.id}`);
  await office.getByText('Сізді мына іс-шараға шақырамыз.').waitFor();
  await office.getByRole('button', { name: 'Жібермеу' }).click();
  await office.getByText('Хат жіберілмейді.').waitFor();
  expect(await scene.told(event)).toContain('INVITATION WITHDRAWN Айгүл');
  await office.close();
}, 60_000);
