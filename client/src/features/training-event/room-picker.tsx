import { ChoiceSelect, type Choice } from '../../ui/choice-select.tsx';
import { useChoices } from '../../ui/use-choices.ts';
import { RoomChoicesDocument, type RoomChoicesQuery } from './room-picker.generated.ts';

interface Props {
  id: string;
  label: string;
  description: string;
  error: string | undefined;
  /** Whose rooms the event may take. */
  hostCourtIds: readonly string[];
  /** On which it must be in use; empty while it is not known. */
  day: string;
  value: Choice | null;
  onChange: (room: Choice | null) => void;
}

const roomsOf = ({ rooms }: RoomChoicesQuery): Choice[] =>
  rooms.nodes.map(({ id, name, court }) => ({ id, name: `${name.text} · ${court.name.text}` }));

/** A room of the courts that hold the event, or of one's own. */
export function RoomPicker({ hostCourtIds, day, ...rest }: Props) {
  const choices = useChoices(RoomChoicesDocument, roomsOf, {
    forHosts: [...hostCourtIds],
    inUseOn: day || null,
  });
  return <ChoiceSelect {...rest} {...choices} />;
}
