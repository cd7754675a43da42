import type { ComponentProps } from 'react';
import classes from './plain-button.module.css';

export type ButtonLook = 'filled' | 'default' | 'subtle';

export const classOfButton = (look: ButtonLook) => `${classes.button} ${classes[look]}`;

/** A button for what is loaded with the first page; forms and lists take Mantine's. */
export function PlainButton({
  look = 'default',
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button type="button" {...rest} className={`${classOfButton(look)} ${className}`} />;
}
