import { isIssueCode, type IssueCode, type IssueFacts } from './issue.ts';

/**
 * class-validator knows one message per rule, in one language: we put the code and its facts there, and say the
 * sentence in the caller's language when the answer is shaped.
 */
export const issueText = (code: IssueCode, facts: IssueFacts = {}): string => JSON.stringify([code, facts]);

/** What `issueText` wrote; null when the message is of class-validator's own making. */
export function readIssueText(text: string): { code: IssueCode; facts: IssueFacts } | null {
  if (!text.startsWith('["')) return null;
  const [code, facts] = JSON.parse(text) as [string, IssueFacts];
  return isIssueCode(code) ? { code, facts } : null;
}
