import type { Refusal } from '../../ui/form/outcome.ts';

/** What may stand once somebody says why; a room that is taken may not. */
const MAY_STAND: readonly string[] = ['TRAINER_BUSY', 'PARTICIPANT_BUSY'];

/** What is said of the clashes, where a change was refused for nothing else, and a comment is all that it wants. */
export function clashesOnly(refusal: Refusal): string[] | null {
  if (refusal.__typename !== 'InvalidInputError') return null;
  const { issues } = refusal;
  return issues.length > 0 && issues.every(({ code }) => MAY_STAND.includes(code))
    ? issues.map(({ message }) => message)
    : null;
}
