import type { SignedInContext } from '../access/request-context.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { referencesTo } from '../platform/references.ts';
import { inTransaction } from '../platform/transaction.ts';
import { Deleted, InUseError, UserError } from '../platform/user-error.ts';
import { roomClaim } from './room.access.ts';
import { Room } from './room.entity.ts';

/** Removes a room in which no session was ever put down; any other goes out of use by its day. */
export async function deleteRoom(
  { em, read }: SignedInContext,
  input: VersionedInput,
): Promise<Deleted | UserError> {
  return inTransaction<Deleted>(em, async (tx) => {
    const room = await claim(tx, Room, input, roomClaim(read));
    if (room instanceof UserError) return room;
    const uses = await referencesTo(tx, 'room', room.id, { training_session: 'SESSION' });
    if (uses.length > 0) return new InUseError(uses);
    await tx.remove(room).flush();
    return new Deleted(room.id);
  });
}
