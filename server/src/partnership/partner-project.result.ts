import { CHANGE_FAILURES, CREATE_FAILURES, DELETE_OUTCOMES } from '../platform/outcomes.ts';
import { resultUnion } from '../platform/result-union.ts';
import { PartnerProjectType } from './partner-project.type.ts';

export const CreatePartnerProjectResult = resultUnion(
  'CreatePartnerProjectResult',
  'The new project, or why there is none.',
  () => [PartnerProjectType, ...CREATE_FAILURES],
);

export const ChangePartnerProjectResult = resultUnion(
  'ChangePartnerProjectResult',
  'The project as it now stands, or why nothing changed.',
  () => [PartnerProjectType, ...CHANGE_FAILURES],
);

export const DeletePartnerProjectResult = resultUnion(
  'DeletePartnerProjectResult',
  'The id that is free now, or why nothing was removed.',
  () => DELETE_OUTCOMES,
);
