/** A page for whoever has its code, signed in or not. */
export interface PublicAddress {
  readonly page: 'in' | 'certificates';
  /** Empty where one is to be typed. */
  readonly code: string;
}

/** The public page that an address leads to; null where it leads into the register. */
export function readPublicAddress(pathname: string): PublicAddress | null {
  // an address that is copied or typed may end in a slash
  const [, page, code, rest] = pathname.replace(/\/+$/, '').split('/');
  if (rest !== undefined || (page !== 'in' && page !== 'certificates')) return null;
  return { page, code: decoded(code ?? '').slice(0, 40) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // no code of ours; the server says so
  }
}
