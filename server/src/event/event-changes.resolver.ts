import { Authorized, Resolver, Root, Subscription } from 'type-graphql';
import type { SignedInContext } from '../access/request-context.ts';
import type { Mailbox } from '../platform/mailbox.ts';
import { EventChangeType } from './event-change.type.ts';

/** The context of a stream; opened before its operation begins, so that there is no gap between the two. */
export interface StreamContext extends SignedInContext {
  readonly eventChanges: Mailbox<EventChangeType>;
}

@Resolver()
export class EventChangesResolver {
  @Authorized('READ_REGISTER')
  @Subscription(() => EventChangeType, {
    description:
      'Tells of each change of an event that the caller may see, or could until now. Begins by saying that any may have changed. At `/graphql/stream` only.',
    subscribe: ({ context }) => (context as StreamContext).eventChanges,
  })
  eventChanges(@Root() change: EventChangeType): EventChangeType {
    return change;
  }
}
