import { useLingui } from '@lingui/react/macro';
import { CourtPicker, CourtsPicker } from './court-picker.tsx';
import { withCoHosts, withLead, type Hosts } from './hosts.ts';

interface Props {
  value: Hosts;
  onChange: (hosts: Hosts) => void;
  idOf: (path: string) => string;
  errorAt: (path: string) => string | undefined;
}

/** Who holds an event: the court that answers for it, and the others. */
export function HostsField({ value, onChange, idOf, errorAt }: Props) {
  const { t } = useLingui();
  const { lead, coHosts } = value;
  return (
    <>
      <CourtPicker
        id={idOf('hostCourtIds')}
        label={t`Lead court`}
        description={t`It answers for the record.`}
        mine
        required
        value={lead}
        error={errorAt('hostCourtIds') ?? errorAt('hostCourtIds.0')}
        onChange={(court) => onChange(withLead(value, court))}
      />
      <CourtsPicker
        label={t`Co-hosts`}
        description={t`Other courts that hold the event together with it, of any region.`}
        value={coHosts}
        error={coHosts.map((_, index) => errorAt(`hostCourtIds.${index + 1}`)).find(Boolean)}
        onChange={(courts) => onChange(withCoHosts(value, courts))}
      />
    </>
  );
}
