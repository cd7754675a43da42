import { useLingui } from '@lingui/react/macro';

/** Fields of the input in words, for the summary of what is wrong and for a conflict. */
export function useTrainingEventLabels(): Record<string, string> {
  const { t } = useLingui();
  return {
    title: t`Title`,
    kind: t`Kind`,
    state: t`State`,
    startsOn: t`First day`,
    endsOn: t`Last day`,
    hostCourtIds: t`Hosts`,
    hostCourts: t`Hosts`,
    hosts: t`Hosts`,
    programmeId: t`Programme`,
    programme: t`Programme`,
    partnerProjectId: t`Partner project`,
    partnerProject: t`Partner project`,
    audience: t`Audience`,
    capacity: t`Capacity, persons`,
    clashComment: t`Why the clash may stand`,
    planReference: t`Number in a plan kept elsewhere`,
    planItemId: t`Item of the annual plan`,
    planItem: t`Item of the annual plan`,
    sessions: t`Sessions`,
    'sessions.startsAt': t`Begins at`,
    'sessions.endsAt': t`Ends at`,
    'sessions.timeZone': t`Time zone of the venue`,
    'sessions.place': t`Place`,
    'sessions.onlineUrl': t`Address of the meeting`,
    'sessions.headCount': t`Head count, persons`,
    'sessions.roomId': t`Room`,
    'sessions.trainerIds': t`Trainers`,
    'sessions.title': t`Topic of the session`,
    scope: t`What is changed`,
  };
}
