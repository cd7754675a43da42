import type { SignedInContext } from '../access/request-context.ts';
import { claim } from '../platform/claim.ts';
import { storedText } from '../platform/localized-text.ts';
import { inTransaction } from '../platform/transaction.ts';
import { UserError } from '../platform/user-error.ts';
import { checkRetirement, checkRoom } from './check-room.ts';
import { roomClaim } from './room.access.ts';
import { Room } from './room.entity.ts';
import type { EditRoomInput } from './room.input.ts';

/** Replaces the facts of a room by those of the form. @returns its id. */
export async function editRoom(
  { em, viewer, now, read }: SignedInContext,
  input: EditRoomInput,
): Promise<string | UserError> {
  return inTransaction<string>(em, async (tx) => {
    const room = await claim(tx, Room, input, roomClaim(read));
    if (room instanceof UserError) return room;
    const wrong = (await checkRoom(tx, input, read)) ?? (await checkRetirement(tx, input));
    if (wrong) return wrong;
    const { id, name, location = null, capacity = null, retiredOn = null, courtId } = input;
    const changed = { updatedAt: now, updatedBy: viewer.userId };
    tx.assign(room, { courtId, location, capacity, retiredOn, name: storedText(name), ...changed });
    await tx.flush();
    return id;
  });
}
