import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * The page that an address names may be gone: records were deleted, or a link is old. Then the last page that there is
 * takes its place in the address, and nobody is told that there is nothing.
 * @returns Whether the page is beyond the end.
 */
export function useLastPage(page: number, pageSize: number, totalCount: number): boolean {
  const navigate = useNavigate();
  const last = Math.ceil(totalCount / pageSize);
  const beyond = totalCount > 0 && page > last;
  useEffect(() => {
    if (!beyond) return;
    const search = (present: object) => ({ ...present, page: last > 1 ? last : undefined });
    void navigate({ to: '.', search: search as never, replace: true });
  }, [beyond, last, navigate]);
  return beyond;
}
