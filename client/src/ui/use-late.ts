import { useState, type ComponentType } from 'react';
import { toast } from './toast.tsx';
import { useFailureSentence } from './use-failure-sentence.ts';

/**
 * A component whose code comes when somebody reaches for it. Unlike `lazy`, what could not come breaks nothing: the reader
 * is told, and the next click asks again.
 *
 * @returns `Late`: null until it has come; `prepare` is silent, for what may be wanted soon; `need` says whether it has come.
 */
export function useLate<Props>(load: () => Promise<ComponentType<Props>>) {
  const sentenceOf = useFailureSentence();
  const [Late, setLate] = useState<ComponentType<Props> | null>(null);
  const come = async () => {
    const loaded = Late ?? (await load());
    setLate(() => loaded);
  };
  return {
    Late,
    prepare: () => void come().catch(() => undefined),
    need: async (): Promise<boolean> => {
      try {
        await come();
        return true;
      } catch (error) {
        toast(sentenceOf(error));
        return false;
      }
    },
  };
}
