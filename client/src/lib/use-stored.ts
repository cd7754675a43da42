import { useCallback, useState } from 'react';

function read<Value>(key: string, initial: Value): Value {
  try {
    const kept = localStorage.getItem(key);
    return kept === null ? initial : (JSON.parse(kept) as Value);
  } catch {
    // what cannot be read was not chosen
    return initial;
  }
}

/** A choice that is kept on this computer. Smaller than Mantine's own, for the shell loads with every page. */
export function useStored<Value>(key: string, initial: Value): [Value, (value: Value) => void] {
  const [value, setValue] = useState(() => read(key, initial));
  const keep = useCallback(
    (next: Value) => {
      setValue(next);
      localStorage.setItem(key, JSON.stringify(next));
    },
    [key],
  );
  return [value, keep];
}
