import { Trans, useLingui } from '@lingui/react/macro';
import type { ReportSectionCode } from '@bitim/schema/vocabulary/report';
import { REPORT_SECTION_LABELS } from '../../lib/labels/report.ts';
import classes from './report.module.css';

/** To each part of the page. */
export function ReportAnchors({
  sections,
  regions,
  courts,
}: {
  sections: readonly ReportSectionCode[];
  regions: boolean;
  courts: boolean;
}) {
  const { t, i18n } = useLingui();
  return (
    <nav aria-label={t`Parts of the report`} className="no-print">
      <ul className={classes.anchors}>
        {sections.map((code) => (
          <li key={code}>
            <a href={`#${code.toLowerCase()}`}>{i18n._(REPORT_SECTION_LABELS[code])}</a>
          </li>
        ))}
        {regions && (
          <li>
            <a href="#map">
              <Trans>Regions</Trans>
            </a>
          </li>
        )}
        <li>
          <a href="#months">
            <Trans>By months</Trans>
          </a>
        </li>
        {courts && (
          <li>
            <a href="#courts">
              <Trans>Courts</Trans>
            </a>
          </li>
        )}
        <li>
          <a href="#rules">
            <Trans>Counting rule</Trans>
          </a>
        </li>
      </ul>
    </nav>
  );
}
