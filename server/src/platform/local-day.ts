/** The day that it is in most of Kazakhstan, as `2014-06-02`. @param now an instant. */
export const localDay = (now: Date): string => new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Almaty' }).format(now);
