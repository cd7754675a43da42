import { Trans, useLingui } from '@lingui/react/macro';
import { Button, CloseButton, Input, NativeSelect, TextInput } from '@mantine/core';
import { AUTHOR_ROLES, type AuthorRole } from '@bitim/schema/vocabulary/publication';
import { PersonPicker } from '../../kernel/person-picker.tsx';
import { AUTHOR_ROLE_LABELS } from '../../lib/labels/author.ts';
import type { FormOf } from '../../ui/form/use-server-form.ts';
import classes from './press.module.css';
import type { AuthorValues, PublicationValues } from './publication-values.ts';

/** Who wrote it: a person of the register, or a name as printed. */
export function AuthorsField({ form }: { form: FormOf<PublicationValues> }) {
  const { t, i18n } = useLingui();
  const { authors } = form.values;
  const change = (index: number, changed: Partial<AuthorValues>) =>
    form.set(
      'authors',
      authors.map((author, place) => (place === index ? { ...author, ...changed } : author)),
    );
  const add = () =>
    form.set('authors', [...authors, { key: crypto.randomUUID(), person: null, name: '', role: 'JUDGE' }]);
  return (
    <fieldset className={classes.authors} id={form.idOf('authors')}>
      <legend>
        <Input.Label component="span">{t`Authors`}</Input.Label>
      </legend>
      {authors.map(({ key, person, name, role }, index) => (
        <div key={key} className={classes.author}>
          <PersonPicker
            id={form.idOf(`authors.${index}.personId`)}
            label={t`Person`}
            value={person}
            error={form.errorAt(`authors.${index}.personId`)}
            onChange={(chosen) => change(index, { person: chosen })}
          />
          {!person && (
            <TextInput
              id={form.idOf(`authors.${index}.name`)}
              label={t`or the name as printed`}
              value={name}
              error={form.errorAt(`authors.${index}.name`)}
              onChange={({ target }) => change(index, { name: target.value })}
            />
          )}
          <NativeSelect
            label={t`Writes as`}
            value={role}
            data={AUTHOR_ROLES.map((value) => ({ value, label: i18n._(AUTHOR_ROLE_LABELS[value]) }))}
            onChange={({ target }) => change(index, { role: target.value as AuthorRole })}
          />
          <CloseButton
            aria-label={t`Remove the author`}
            onClick={() => form.set('authors', authors.toSpliced(index, 1))}
          />
        </div>
      ))}
      <div>
        <Button variant="default" size="compact-md" onClick={add}>
          <Trans>Add an author</Trans>
        </Button>
      </div>
    </fieldset>
  );
}
