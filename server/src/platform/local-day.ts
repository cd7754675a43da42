// made once: making it costs more than the rest of a small query
const DAY = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Almaty' });

/** The day that it is in most of Kazakhstan, as `2014-06-02`. @param now an instant. */
export const localDay = (now: Date): string => DAY.format(now);
