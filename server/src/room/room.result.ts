import { CHANGE_FAILURES, CREATE_FAILURES, DELETE_OUTCOMES } from '../platform/outcomes.ts';
import { resultUnion } from '../platform/result-union.ts';
import { RoomType } from './room.type.ts';

export const CreateRoomResult = resultUnion('CreateRoomResult', 'The new room, or why there is none.', () => [
  RoomType,
  ...CREATE_FAILURES,
]);

export const ChangeRoomResult = resultUnion(
  'ChangeRoomResult',
  'The room as it now stands, or why nothing changed.',
  () => [RoomType, ...CHANGE_FAILURES],
);

export const DeleteRoomResult = resultUnion(
  'DeleteRoomResult',
  'The id that is free now, or why nothing was removed.',
  () => DELETE_OUTCOMES,
);
