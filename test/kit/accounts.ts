/** The password of every demo account. */
export const DEMO_PASSWORD = 'bitim-demo-2014';
