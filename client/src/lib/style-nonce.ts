/** The page's own word to the browser, without which style elements are not let in; empty where the server gives none. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.nonce ?? '';

// the scroll lock of dialogs, a library of the component library, looks here and nowhere else
Object.assign(globalThis, { __webpack_nonce__: nonce });

export const styleNonce = (): string => nonce;
