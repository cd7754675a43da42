import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../lib/format/use-format.ts';
import classes from './pager.module.css';
import { pagesToShow } from './pages-to-show.ts';

interface Props {
  /** From 1. */
  page: number;
  pageSize: number;
  totalCount: number;
  onPage: (page: number) => void;
}

/** How many there are, which of them are shown, and numbered pages; a printed list, too, says that it is a part. */
export function Pager({ page, pageSize, totalCount, onPage }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  if (totalCount === 0) return null;
  const last = Math.max(1, Math.ceil(totalCount / pageSize));
  const first = format.number(Math.min((page - 1) * pageSize + 1, totalCount));
  const until = format.number(Math.min(page * pageSize, totalCount));
  const all = format.number(totalCount);
  return (
    <nav className={classes.pager} aria-label={t`Pages`}>
      <span className="tabular">
        <Trans>
          {first}–{until} of {all}
        </Trans>
      </span>
      {last > 1 && (
        <span className={`${classes.pages} no-print`}>
          {pagesToShow(page, last).map((number) =>
            typeof number === 'string' ? (
              <span key={number}>…</span>
            ) : (
              <button
                key={number}
                type="button"
                aria-label={t`Page ${number}`}
                aria-current={number === page ? 'page' : undefined}
                onClick={() => onPage(number)}
              >
                {number}
              </button>
            ),
          )}
        </span>
      )}
    </nav>
  );
}
