interface Props {
  person: { fullName: string; court: { name: { text: string } } | null };
}

/** Who a row is about, and of which court. */
export function ParticipantHeading({ person }: Props) {
  return (
    <th scope="row">
      {person.fullName}
      <small>{person.court?.name.text}</small>
    </th>
  );
}
