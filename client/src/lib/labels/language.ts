import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Language } from '@bitim/schema/vocabulary/language';

export const LANGUAGE_LABELS: Record<Language, MessageDescriptor> = {
  KK: msg`Kazakh`,
  RU: msg`Russian`,
  EN: msg`English`,
};
