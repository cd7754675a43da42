/** Who may sign in where the demonstration runs; the same password for all, printed at the start. */
export const DEMO_PASSWORD = 'bitim-demo-2014';

export interface DemoAccount {
  readonly login: string;
  readonly name: string;
  readonly role: 'ADMINISTRATOR' | 'MANAGEMENT' | 'COORDINATOR' | 'PRESS_OFFICER' | 'STATISTICIAN';
  /** A region's code; null is the whole country. */
  readonly region: string | null;
  readonly homeCourt: string;
}

const REGION = 'west-kazakhstan';
const PANEL = 'west-kazakhstan-appellate-panel';

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { login: 'admin', name: 'Әкімші Демо', role: 'ADMINISTRATOR', region: null, homeCourt: 'supreme-court' },
  {
    login: 'management',
    name: 'Басшылық Демо',
    role: 'MANAGEMENT',
    region: null,
    homeCourt: 'supreme-court',
  },
  { login: 'coordinator', name: 'Үйлестіруші Демо', role: 'COORDINATOR', region: REGION, homeCourt: PANEL },
  { login: 'press', name: 'Баспасөз хатшысы Демо', role: 'PRESS_OFFICER', region: REGION, homeCourt: PANEL },
  { login: 'statistics', name: 'Статист Демо', role: 'STATISTICIAN', region: REGION, homeCourt: PANEL },
];
