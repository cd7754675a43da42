import type { TypedDocumentNode } from '@apollo/client';
import type { ReactNode } from 'react';
import { NotWritable } from '../not-writable.tsx';
import { PageHeader } from '../page-header.tsx';
import { OpenedRecord } from './opened-record.tsx';
import { useRecordToEdit } from './use-record-to-edit.ts';

interface Editable {
  version: number;
  /** Absent where the type has none: then the role alone decides. */
  allowedActions?: readonly string[];
}

interface Props<Data, Recorded> {
  document: TypedDocumentNode<Data, { id: string }>;
  id: string;
  recordOf: (data: Data) => Recorded | null;
  /** Whether the caller's role writes such records at all. */
  may: boolean;
  title: (record: Recorded) => string;
  above: ReactNode | ((record: Recorded) => ReactNode);
  /** The form; `onReload` opens the record anew, as somebody else has left it, and `reread` only reads it. */
  children: (record: Recorded, onReload: () => void, reread: () => Promise<Recorded | null>) => ReactNode;
}

/** The page of a form that edits a record: opened as it is now, and only for who may change it now. */
export function EditForm<Data, Recorded extends Editable>({
  document,
  id,
  recordOf,
  may,
  title,
  above,
  children,
}: Props<Data, Recorded>) {
  const opened = useRecordToEdit(document, id, recordOf);
  return (
    <OpenedRecord {...opened}>
      {(record, onReload, reread) => {
        const header = typeof above === 'function' ? above(record) : above;
        if (!may || record.allowedActions?.includes('EDIT') === false) return <NotWritable above={header} />;
        return (
          <>
            <PageHeader title={title(record)} above={header} />
            {children(record, onReload, reread)}
          </>
        );
      }}
    </OpenedRecord>
  );
}
