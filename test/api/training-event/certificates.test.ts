import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';
import { type Attended, attended, mark, newPerson } from './attendance-desk.ts';

let office: Office;
let coordinator: Client;
beforeAll(async () => {
  office = await openOffice();
  coordinator = await office.app.signedIn('coordinator');
});
afterAll(() => office.close());
beforeEach(() => office.sql('delete from public_attempt'));

const TITLE = { kk: 'Медиация #panic("x") ] $x$ *қалың* \\ әдістері', ru: 'Медиация', en: 'Mediation' };
const YESTERDAY = [
  [-1600, -1540],
  [-1500, -1410],
] as const;
const ASKED =
  'id version registrations { id person { fullName } certificate { id code holds revokedReason } }';

interface Certificate {
  readonly id: string;
  readonly code: string;
  readonly holds: boolean;
  readonly revokedReason: string | null;
}

/** A seminar that was held, with one who attended all of it and one who did not. */
async function heldSeminar(fullName = 'Қуанышева Әсем Ғалымқызы'): Promise<Attended> {
  const persons = [await newPerson(office, fullName), await newPerson(office, 'Жарым Жолда')];
  const event = await attended(office, coordinator, {
    persons,
    sessions: YESTERDAY,
    state: 'HELD',
    title: TITLE,
  });
  await mark(office, coordinator, event, [
    [0, 0, 'FULL'],
    [0, 1, 'FULL'],
    [1, 0, 'FULL'],
    [1, 1, 'NO_SHOW'],
  ]);
  return event;
}

const issue = (id: string, client = coordinator) => office.run(client, 'issueCertificates', { id }, ASKED);

/** In the order of the persons. */
const certificatesIn = (outcome: Outcome, { registrations }: Attended): (Certificate | null)[] => {
  const rows = outcome['registrations'] as { id: string; certificate: Certificate | null }[];
  return registrations.map((one) => rows.find(({ id }) => id === one)?.certificate ?? null);
};

async function issued(event: Attended): Promise<Certificate> {
  const [certificate] = certificatesIn(await issue(event.id), event);
  if (!certificate) throw new Error('None was issued.');
  return certificate;
}

async function check(code: string, language: 'kk' | 'ru' | 'en' = 'kk'): Promise<Record<string, unknown>> {
  const { data } = await office.app.anonymous.gql<{ checkCertificate: Record<string, unknown> }>(
    `query ($code: String!) { checkCertificate(code: $code) {
       standing retryAfterSeconds fullName title kind court startsOn endsOn minutes } }`,
    { code },
    language,
  );
  return data.checkCertificate;
}

const NOTHING = {
  fullName: null,
  title: null,
  kind: null,
  court: null,
  startsOn: null,
  endsOn: null,
  minutes: null,
};
const standing = async (code: string) => (await check(code))['standing'];
const versionOf = async (id: string) =>
  (await office.sql<{ version: number }>('select version from training_event where id = $1', [id]))[0]
    ?.version;
const step = async (mutation: string, id: string, more: object = {}) =>
  office.run(coordinator, mutation, { id, version: await versionOf(id), ...more });

describe('a certificate is issued', () => {
  test('to who attended the whole event, once; again, for who came to be so later', async () => {
    const event = await heldSeminar();
    const [first, none] = certificatesIn(await issue(event.id), event);
    expect(first).toMatchObject({ code: expect.stringMatching(/^(?:[2-9A-HJ-NP-Z]{4}-?){3}$/), holds: true });
    expect(none).toBeNull();
    await mark(office, coordinator, event, [[1, 1, 'FULL', 'NO_SHOW']]);
    const [same, second] = certificatesIn(await issue(event.id), event);
    expect(same).toEqual(first);
    expect(second).toMatchObject({ holds: true });
    expect(second?.code).not.toBe(first?.code);
  });

  test('when the coordinator says that the whole was attended', async () => {
    const event = await heldSeminar();
    await office.run(coordinator, 'setEventMark', {
      id: event.id,
      registrationId: event.registrations[1],
      mark: 'FULL',
      reason: 'Сабақтар қатар өтті',
    });
    const [, second] = certificatesIn(await issue(event.id), event);
    expect(await check(second?.code ?? '')).toMatchObject({ standing: 'VALID', minutes: 60 });
  });

  test('not before the event was held, not where nobody deserves it, not by another court', async () => {
    const planned = await attended(office, coordinator);
    await mark(office, coordinator, planned, [
      [0, 0, 'FULL'],
      [0, 1, 'FULL'],
    ]);
    expect(await issue(planned.id)).toMatchObject({ code: 'ILLEGAL_STATE' });
    const nobody = await attended(office, coordinator, { sessions: YESTERDAY, state: 'HELD' });
    expect((await issue(nobody.id)).issues).toMatchObject([{ code: 'NOBODY_DESERVES', path: ['id'] }]);
    const elsewhere = await office.somebody('COORDINATOR', 'semey-city-court');
    expect((await issue((await heldSeminar()).id, elsewhere)).__typename).toBe('NotYoursError');
  });
});

describe('its code says to whoever has it', () => {
  test('whose it is, for what, when and how long, in the language that is asked', async () => {
    const { code } = await issued(await heldSeminar());
    expect(await check(code)).toMatchObject({
      standing: 'VALID',
      fullName: 'Қуанышева Әсем Ғалымқызы',
      title: TITLE.kk,
      kind: 'SEMINAR',
      minutes: 150,
      court: expect.stringContaining('Батыс Қазақстан'),
    });
    expect(await check(code.toLowerCase().replaceAll('-', ' '), 'en')).toMatchObject({ title: 'Mediation' });
    expect(await check('ABCD-EFGH-JKLM')).toMatchObject({ standing: 'UNKNOWN', ...NOTHING });
    expect(await check("' or 1=1 --")).toMatchObject({ standing: 'UNKNOWN' });
  });

  test.each([
    {
      because: 'the mark was corrected',
      spoil: (event: Attended) => mark(office, coordinator, event, [[0, 1, 'PARTIAL', 'FULL']]),
      mend: (event: Attended) => mark(office, coordinator, event, [[0, 1, 'FULL', 'PARTIAL']]),
    },
    {
      because: 'the event is no longer said to have been held',
      spoil: ({ id }: Attended) => step('reopenTrainingEvent', id),
      mend: ({ id }: Attended) => step('holdTrainingEvent', id),
    },
    {
      because: 'the event was cancelled',
      spoil: ({ id }: Attended) => step('cancelTrainingEvent', id, { reason: 'Қате енгізілген' }),
      mend: ({ id }: Attended) => step('reopenTrainingEvent', id),
    },
    {
      because: 'it was revoked',
      spoil: async (event: Attended) =>
        office.run(coordinator, 'revokeCertificate', {
          id: event.id,
          certificateId: (await issued(event)).id,
          reason: 'Құжат ауыстырылды',
        }),
      mend: async (event: Attended) =>
        office.run(coordinator, 'revokeCertificate', {
          id: event.id,
          certificateId: (await issued(event)).id,
        }),
    },
  ])(
    'that it is not valid any more, and nothing else, when $because; and holds again',
    async ({ spoil, mend }) => {
      const event = await heldSeminar();
      const { code } = await issued(event);
      expect((await spoil(event)).__typename).toBe('TrainingEvent');
      expect(await check(code)).toMatchObject({ standing: 'NOT_VALID', ...NOTHING });
      expect(await pdf(`event=${event.id}&language=KK`)).toMatchObject({ status: 404 });
      expect((await mend(event)).__typename).toBe('TrainingEvent');
      expect(await standing(code)).toBe('VALID');
    },
  );

  test('that it is not valid when the person is taken off the list, who stays on record for it', async () => {
    const event = await heldSeminar();
    const { code } = await issued(event);
    await step('removeRegistration', event.id, { registrationId: event.registrations[0] });
    expect(await standing(code)).toBe('NOT_VALID');
    const [person] = await office.sql<{ id: string; version: number }>(
      'select id, version from person where id = $1',
      [event.persons[0]],
    );
    expect(await office.run(coordinator, 'deletePerson', person ?? {})).toMatchObject({
      __typename: 'InUseError',
    });
    expect(await standing(code)).toBe('NOT_VALID');
  });

  test('a verified event keeps its certificates, and one that is revoked is not issued again', async () => {
    const event = await heldSeminar();
    const { id, code } = await issued(event);
    await step('verifyTrainingEvent', event.id);
    expect(await standing(code)).toBe('VALID');
    const revoked = await office.run(
      coordinator,
      'revokeCertificate',
      { id: event.id, certificateId: id, reason: 'Қате' },
      ASKED,
    );
    expect(certificatesIn(revoked, event)[0]).toMatchObject({ code, holds: false, revokedReason: 'Қате' });
    expect(certificatesIn(await issue(event.id), event)[0]).toMatchObject({ code, holds: false });
    const foreign = { id: (await heldSeminar()).id, certificateId: id, reason: 'Қате' };
    expect(await office.run(coordinator, 'revokeCertificate', foreign)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('once in a request', async () => {
    const { errors } = await office.app.anonymous.gql(
      '{ a: checkCertificate(code: "x") { standing } b: checkCertificate(code: "y") { standing } }',
    );
    expect(errors?.[0]?.extensions?.code).toBe('QUERY_TOO_LARGE');
  });

  test('120 times in ten minutes from one address', async () => {
    const { code } = await issued(await heldSeminar());
    await office.sql(
      `insert into public_attempt select 'certificate', address, now() from generate_series(1, 119),
         (values ('127.0.0.1'), ('::1'), ('::ffff:127.0.0.1')) as own (address)`,
    );
    expect(await standing(code)).toBe('VALID');
    expect(await check(code)).toMatchObject({
      standing: 'NOT_CHECKED',
      retryAfterSeconds: expect.any(Number),
      ...NOTHING,
    });
  });
});

async function pdf(search: string, client = coordinator) {
  const response = await client.fetch(`/certificates.pdf?${search}`);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    file: await response.arrayBuffer(),
  };
}

describe('the sheet', () => {
  test.each([
    { language: 'KK', words: ['СЕРТИФИКАТ', 'Көлемі: 2 сағ 30 мин', 'Батыс Қазақстан', TITLE.kk] },
    { language: 'RU', words: ['СЕРТИФИКАТ', 'Объём: 2 ч 30 мин', 'Медиация'] },
    { language: 'EN', words: ['CERTIFICATE', 'Duration: 2 h 30 min', 'Mediation'] },
  ])(
    'in $language says what was entered, letter by letter, and runs nothing of it',
    async ({ language, words }) => {
      const name = `Қ#let ${language} ] Әсем_ұлы`;
      const event = await heldSeminar(name);
      const { code } = await issued(event);
      const { status, type, file } = await pdf(`event=${event.id}&language=${language}`);
      expect([status, type]).toEqual([200, 'application/pdf']);
      expect(Buffer.from(file).toString('latin1')).toContain('pdfuaid:part');
      const document = await getDocumentProxy(new Uint8Array(file));
      const { text, totalPages } = await extractText(document, { mergePages: true });
      expect(totalPages).toBe(1);
      for (const word of [...words, name, code, `${office.app.url}/certificates/${code}`])
        expect(text.replaceAll(/\s+/g, ' ')).toContain(word);
      const { info } = await getMeta(document);
      expect(info).toMatchObject({ Language: language.toLowerCase() });
    },
  );

  test('has a page for each, by name; or the one that is asked', async () => {
    const event = await heldSeminar();
    await mark(office, coordinator, event, [[1, 1, 'FULL', 'NO_SHOW']]);
    await issue(event.id);
    const pagesOf = async (search: string) => {
      const { file } = await pdf(search);
      return (await extractText(await getDocumentProxy(new Uint8Array(file)))).text;
    };
    const all = await pagesOf(`event=${event.id}&language=KK`);
    expect(all.map((page) => /Жарым|Қуанышева/.exec(page)?.[0])).toEqual(['Жарым', 'Қуанышева']);
    const one = await pagesOf(`event=${event.id}&language=KK&registration=${event.registrations[0]}`);
    expect(one.map((page) => /Жарым|Қуанышева/.exec(page)?.[0])).toEqual(['Қуанышева']);
  });

  test('is for who may change the event', async () => {
    const event = await heldSeminar();
    await issue(event.id);
    const search = `event=${event.id}&language=KK`;
    const elsewhere = await office.somebody('COORDINATOR', 'aktau-city-court');
    const press = await office.app.signedIn('press');
    const answers = await Promise.all([
      pdf(search, office.app.anonymous),
      pdf(search, press),
      pdf(search, elsewhere),
      pdf('event=1&language=KK'),
      pdf(`event=${event.id}&language=DE`),
      pdf(`event=${event.id}&event=${event.id}&language=KK`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 403, 404, 404, 400, 400]);
  });
});

test('nobody has attended the whole event before its last session is over', async () => {
  const event = await heldSeminar();
  const last = `(select id from training_session where event_id = $1 order by starts_at desc limit 1)`;
  await office.sql(`update training_session set ends_at = ends_at + interval '3 days' where id = ${last}`, [
    event.id,
  ]);
  expect((await issue(event.id)).issues).toEqual([
    expect.objectContaining({ code: 'NOT_OVER_YET', path: ['id'] }),
  ]);
  await office.sql(`update training_session set ends_at = ends_at - interval '3 days' where id = ${last}`, [
    event.id,
  ]);
  expect(certificatesIn(await issue(event.id), event)[0]).toMatchObject({ holds: true });
});
