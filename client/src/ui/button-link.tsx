import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { classOfButton, type ButtonLook } from './plain-button.tsx';

function ButtonAnchor({ look = 'filled', children, ...rest }: ComponentProps<'a'> & { look?: ButtonLook }) {
  return (
    <a {...rest} className={classOfButton(look)}>
      {children}
    </a>
  );
}

/** A link that looks like a button; its address is checked by the router's types. */
export const ButtonLink = createLink(ButtonAnchor);
