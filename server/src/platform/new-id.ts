import { v7 } from 'uuid';

/** Ids sort by the moment they were made, which keeps indexes dense. */
export const newId = (): string => v7();
