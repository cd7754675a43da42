import { Input, TextInput, Textarea } from '@mantine/core';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../lib/locale.ts';
import classes from './localized-field.module.css';

export type LocalizedValue = Partial<Record<Locale, string | null>>;

interface Props {
  id: string;
  label: string;
  description?: string;
  value: LocalizedValue;
  onChange: (value: LocalizedValue) => void;
  /** Of the whole. */
  error: string | undefined;
  /** Of one language: given its path below this field. */
  errorOf: (locale: Locale) => string | undefined;
  long?: boolean;
  required?: boolean;
}

/** One text in three languages, one below the other; one language is enough. */
export function LocalizedField({
  id,
  label,
  description,
  value,
  onChange,
  error,
  errorOf,
  long = false,
  required = false,
}: Props) {
  const Field = long ? Textarea : TextInput;
  return (
    <fieldset
      className={classes.field}
      id={id}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
    >
      <legend>
        <Input.Label component="span" required={required}>
          {label}
        </Input.Label>
      </legend>
      {description !== undefined && <Input.Description mb={4}>{description}</Input.Description>}
      {LOCALES.map((locale) => (
        <Field
          key={locale}
          id={`${id}.${locale}`}
          lang={locale}
          aria-label={`${label}: ${LOCALE_NAMES[locale]}`}
          leftSection={<span className={classes.language}>{locale}</span>}
          value={value[locale] ?? ''}
          error={errorOf(locale) ?? error !== undefined}
          onChange={(event: { target: { value: string } }) =>
            onChange({ ...value, [locale]: event.target.value })
          }
        />
      ))}
      {error !== undefined && <Input.Error id={`${id}-error`}>{error}</Input.Error>}
    </fieldset>
  );
}
