import type { ClassType } from 'type-graphql';
import { resultUnion } from '../platform/result-union.ts';
import {
  ConflictError,
  Deleted,
  InUseError,
  InvalidInputError,
  NotFoundError,
  NotYoursError,
  StateError,
} from '../platform/user-error.ts';
import { OutletType } from './outlet.type.ts';
import { PressEventType, PublicationType, WorkType } from './press.type.ts';

const NEW = 'The new record, or why there is none.';
const CHANGED = 'The record as it now stands, or why nothing changed.';
const DELETED = 'The id that is free now, or why nothing was removed.';

const changed = (type: ClassType) => [type, InvalidInputError, NotFoundError, NotYoursError, ConflictError];
const deleted = () => [Deleted, InvalidInputError, NotFoundError, NotYoursError, ConflictError, InUseError];

export const CreatePressEventResult = resultUnion('CreatePressEventResult', NEW, () => [
  PressEventType,
  InvalidInputError,
  NotYoursError,
  StateError,
]);
export const ChangePressEventResult = resultUnion('ChangePressEventResult', CHANGED, () => [
  ...changed(PressEventType),
  StateError,
]);
export const DeletePressEventResult = resultUnion('DeletePressEventResult', DELETED, () => [
  ...deleted(),
  StateError,
]);

export const LogPublicationResult = resultUnion('LogPublicationResult', NEW, () => [
  PublicationType,
  InvalidInputError,
  NotYoursError,
]);
export const ChangePublicationResult = resultUnion('ChangePublicationResult', CHANGED, () => [
  ...changed(PublicationType),
  StateError,
]);
export const DeletePublicationResult = resultUnion('DeletePublicationResult', DELETED, deleted);

export const CreateOutletResult = resultUnion('CreateOutletResult', NEW, () => [
  OutletType,
  InvalidInputError,
  NotYoursError,
]);
export const ChangeOutletResult = resultUnion('ChangeOutletResult', CHANGED, () => changed(OutletType));
export const DeleteOutletResult = resultUnion('DeleteOutletResult', DELETED, deleted);

export const CreateWorkResult = resultUnion('CreateWorkResult', NEW, () => [WorkType, InvalidInputError]);
export const ChangeWorkResult = resultUnion('ChangeWorkResult', CHANGED, () => changed(WorkType));
export const DeleteWorkResult = resultUnion('DeleteWorkResult', DELETED, deleted);
