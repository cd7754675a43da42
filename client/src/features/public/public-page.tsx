import { CertificatePage } from './certificate-page.tsx';
import { CheckInPage } from './check-in-page.tsx';
import type { PublicAddress } from './public-address.ts';

/** A page for whoever has its code. */
export const PublicPage = ({ page, code }: PublicAddress) =>
  page === 'in' ? <CheckInPage code={code} /> : <CertificatePage code={code} />;
