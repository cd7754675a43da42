const NOTED_UNDER = 'bitim.session-ended';

/** Before the page is loaded again for a session that has ended: the door then says why it is there. */
export function noteSessionEnded(): void {
  try {
    sessionStorage.setItem(NOTED_UNDER, 'yes');
  } catch {
    // the door is silent where nothing may be stored
  }
}

/** Whether the page was left because the session had ended; said once. */
export function takeSessionEnded(): boolean {
  try {
    const noted = sessionStorage.getItem(NOTED_UNDER) !== null;
    sessionStorage.removeItem(NOTED_UNDER);
    return noted;
  } catch {
    return false;
  }
}
