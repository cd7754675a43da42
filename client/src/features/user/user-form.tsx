import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { ROLES, UNIT_LEVELS } from '@bitim/schema/vocabulary/access';
import { LANGUAGES } from '@bitim/schema/vocabulary/language';
import { useShownValues } from '../../kernel/use-shown-values.tsx';
import { CourtPicker } from '../../kernel/court-picker.tsx';
import { RegionPicker } from '../../kernel/short-lists.tsx';
import { ROLE_LABELS } from '../../lib/labels/access.ts';
import { UNIT_LEVEL_LABELS } from '../../lib/labels/unit-level.ts';
import { LANGUAGE_LABELS } from '../../lib/labels/language.ts';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { CreateUserDocument, EditUserDocument, type UserRecordFragment } from './user-record.generated.ts';
import { userInput, userValues } from './user-values.ts';

interface Props {
  /** Null for a new one. */
  user: UserRecordFragment | null;
  onCancel: () => void;
  onSaved: (id: string) => void;
  onReload?: () => void;
}

export function UserForm({ user, onCancel, onSaved, onReload }: Props) {
  const { t, i18n } = useLingui();
  const [create] = useMutation(CreateUserDocument);
  const [edit] = useMutation(EditUserDocument);
  const form = useServerForm({
    draftKey: `user.${user?.id ?? 'new'}`,
    version: user?.version ?? null,
    initial: userValues(user),
    save: async (values, version, once) => {
      const input = userInput(values);
      if (!user || version === null) return (await create({ variables: { input }, ...once })).data?.result;
      return (await edit({ variables: { input: { ...input, id: user.id, version } } })).data?.result;
    },
    onSaved: ({ id }) => {
      onSaved(id);
      toast(t`The account is saved.`);
    },
  });
  const { scopeLevel } = form.values;
  const labels = {
    name: t`Full name`,
    email: t`E-mail`,
    role: t`Role`,
    scopeLevel: t`Scope`,
    regionId: t`Region of the scope`,
    courtId: t`Court of the scope`,
    homeCourtId: t`Home court`,
    language: t`Language`,
  };
  return (
    <ServerForm
      form={form}
      submitLabel={t`Save`}
      onCancel={onCancel}
      labels={labels}
      shown={useShownValues({ role: ROLE_LABELS, scopeLevel: UNIT_LEVEL_LABELS, language: LANGUAGE_LABELS })}
      {...(onReload ? { onReload: () => (form.discard(), onReload()) } : {})}
    >
      <TextInput {...form.text('name')} label={labels.name} required autoComplete="off" />
      <TextInput
        {...form.text('email')}
        type="email"
        label={labels.email}
        description={t`With it the person signs in`}
        required
        autoComplete="off"
      />
      <NativeSelect
        {...form.text('role')}
        label={labels.role}
        description={t`A new role counts from the next request on`}
        data={ROLES.map((value) => ({ value, label: i18n._(ROLE_LABELS[value]) }))}
      />
      <NativeSelect
        {...form.text('scopeLevel')}
        label={labels.scopeLevel}
        description={t`How far the role reaches`}
        data={UNIT_LEVELS.map((value) => ({ value, label: i18n._(UNIT_LEVEL_LABELS[value]) }))}
      />
      {scopeLevel === 'REGION' && (
        <RegionPicker {...form.value('regionId')} label={labels.regionId} none={t`Choose a region`} />
      )}
      {scopeLevel === 'COURT' && (
        <CourtPicker
          {...form.value('court')}
          id={form.idOf('courtId')}
          error={form.errorAt('courtId')}
          label={labels.courtId}
          required
        />
      )}
      <CourtPicker
        {...form.value('homeCourt')}
        id={form.idOf('homeCourtId')}
        error={form.errorAt('homeCourtId')}
        label={labels.homeCourtId}
        description={t`With it new records begin`}
      />
      <NativeSelect
        {...form.text('language')}
        label={labels.language}
        data={LANGUAGES.map((value) => ({ value, label: i18n._(LANGUAGE_LABELS[value]) }))}
      />
    </ServerForm>
  );
}
