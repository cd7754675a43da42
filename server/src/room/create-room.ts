import type { SignedInContext } from '../access/request-context.ts';
import { storedText } from '../platform/localized-text.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { UserError } from '../platform/user-error.ts';
import { checkRoom } from './check-room.ts';
import { Room } from './room.entity.ts';
import type { CreateRoomInput } from './room.input.ts';

/** Enters a room of a court. @returns its id. */
export async function createRoom(
  { em, viewer, now, read }: SignedInContext,
  input: CreateRoomInput,
): Promise<string | UserError> {
  const { name, location = null, capacity = null, courtId } = input;
  return inTransaction<string>(em, async (tx) => {
    const wrong = await checkRoom(tx, input, read);
    if (wrong) return wrong;
    const room = tx.create(Room, {
      courtId,
      location,
      capacity,
      retiredOn: null,
      name: storedText(name),
      provenance: 'RECORDED',
      createdAt: now,
      createdBy: viewer.userId,
      updatedAt: now,
      updatedBy: viewer.userId,
    });
    await tx.flush();
    return room.id;
  });
}
