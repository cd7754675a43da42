/**
 * Leads to the first field whose text cannot be read as what it asks for: it says so itself, and nothing may be sent
 * that was not typed.
 *
 * @returns whether there is one.
 */
export function stopAtUnreadable(form: HTMLElement | null): boolean {
  const field = form?.querySelector<HTMLElement>('[data-unreadable]');
  // a field speaks when it is left
  field?.blur();
  field?.focus();
  return Boolean(field);
}
