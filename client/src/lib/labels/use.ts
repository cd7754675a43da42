import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { RECORD_TYPE_LABELS } from './record.ts';

/** What may hang on a record that is to be deleted, by the API's code. A code that is not here is "other records". */
const USES: Record<string, MessageDescriptor> = {
  ...RECORD_TYPE_LABELS,
  LEDGER: msg`Entries of the ledger`,
  REGISTRATION: msg`Registration of a participant`,
  TRAINER: msg`Session as a trainer`,
  AUTHOR: msg`Publication as an author`,
  COURT_SUCCESSION: msg`Succession of a court`,
  SESSION: msg`Session`,
  USER: msg`User`,
  MAIL: msg`Mail to a participant: one that waits is withdrawn by an administrator`,
  CERTIFICATE: msg`Certificate of a participant`,
  EVALUATION: msg`Answer to an evaluation`,
};

const OTHER = msg`Other records`;

export function labelOfUse(code: string): MessageDescriptor {
  return USES[code] ?? OTHER;
}
