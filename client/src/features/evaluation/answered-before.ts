/** A few letters of the secret are enough to know it again, and lead nowhere. */
const keyOf = (secret: string) => `bitim.evaluated.${secret.slice(0, 8)}`;

/** Whether somebody answered in this browser: a courtesy, which nothing on the server knows of. */
export const answeredBefore = (secret: string): boolean => localStorage.getItem(keyOf(secret)) !== null;

export const noteAnswered = (secret: string): void => localStorage.setItem(keyOf(secret), 'yes');
