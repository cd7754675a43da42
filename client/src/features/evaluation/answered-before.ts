/** A few letters of the secret are enough to know it again, and lead nowhere. */
const keyOf = (secret: string) => `bitim.evaluated.${secret.slice(0, 8)}`;

/** Whether somebody answered in this browser: a courtesy, which nothing on the server knows of. */
export function answeredBefore(secret: string): boolean {
  try {
    return localStorage.getItem(keyOf(secret)) !== null;
  } catch {
    return false; // a browser that keeps nothing
  }
}

export function noteAnswered(secret: string): void {
  try {
    localStorage.setItem(keyOf(secret), 'yes');
  } catch {
    // a browser that keeps nothing: the answer has arrived all the same
  }
}
