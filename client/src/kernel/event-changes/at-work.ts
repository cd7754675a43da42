let pressed = false;

const options = { capture: true, passive: true };
addEventListener('pointerdown', () => (pressed = true), options);
for (const end of ['pointerup', 'pointercancel', 'blur'])
  addEventListener(end, () => (pressed = false), options);

/** Whether something is being drawn, or a question is open: nothing may change under the hand. */
export const isAtWork = (): boolean => pressed || document.querySelector('dialog[open]') !== null;
