import { v7 } from 'uuid';

/** Ids sort by the moment they were made, which keeps indexes dense. */
export const newId = (): string => v7();

/** Whether a text can be an id at all, as the database writes it; what cannot be one is never sent there as such. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
