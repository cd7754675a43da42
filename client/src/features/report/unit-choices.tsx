import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import classes from './unit-choices.module.css';
import type { ChosenUnit } from './unit-picker.tsx';
import { UnitCourtsDocument, UnitRegionsDocument } from './unit-picker.generated.ts';

interface Props {
  unit: ChosenUnit;
  on: string;
  onChoose: (unit: ChosenUnit) => void;
}

/** The tree: the nation, its regions, and the courts of the region that is opened; or whatever a search finds. */
export function UnitChoices({ unit, on, onChoose }: Props) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const [opened, setOpened] = useState(unit.court === undefined ? unit.region : undefined);
  const { data } = useQuery(UnitRegionsDocument, { variables: { on } });
  return (
    <div className={classes.whole}>
      <TextInput
        type="search"
        data-autofocus
        aria-label={t`Find a court`}
        placeholder={t`Find a court`}
        value={typed}
        maxLength={100}
        onChange={({ target }) => setTyped(target.value)}
      />
      {search !== '' ? (
        <Courts filter={{ search, validOn: on }} unit={unit} onChoose={onChoose} />
      ) : (
        <ul className={classes.list}>
          <li>
            <Choice
              chosen={unit.region === undefined && unit.court === undefined}
              onClick={() => onChoose({})}
            >
              <Trans>The whole country</Trans>
            </Choice>
          </li>
          {data?.regions.map(({ id, name }) => {
            const region = name.text;
            const open = opened === id;
            return (
              <li key={id}>
                <div className={classes.line}>
                  <button
                    type="button"
                    className={classes.twist}
                    aria-expanded={open}
                    aria-label={t`Courts: ${region}`}
                    onClick={() => setOpened(open ? undefined : id)}
                  >
                    {open ? '▾' : '▸'}
                  </button>
                  <Choice
                    chosen={unit.court === undefined && unit.region === id}
                    onClick={() => onChoose({ region: id })}
                  >
                    {region}
                  </Choice>
                </div>
                {open && <Courts filter={{ regionId: id, validOn: on }} unit={unit} onChoose={onChoose} />}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function Courts({
  filter,
  unit,
  onChoose,
}: Pick<Props, 'unit' | 'onChoose'> & { filter: { search?: string; regionId?: string; validOn: string } }) {
  const { data, previousData } = useQuery(UnitCourtsDocument, { variables: { filter } });
  const courts = (data ?? previousData)?.courts.nodes ?? [];
  if (data && courts.length === 0) {
    return (
      <p className={classes.none}>
        <Trans>No court is found.</Trans>
      </p>
    );
  }
  return (
    <ul className={classes.inner}>
      {courts.map(({ id, name }) => (
        <li key={id}>
          <Choice chosen={unit.court === id} onClick={() => onChoose({ court: id })}>
            {name.text}
          </Choice>
        </li>
      ))}
    </ul>
  );
}

function Choice({
  chosen,
  onClick,
  children,
}: {
  chosen: boolean;
  onClick: () => void;
  children: React.ReactNode;
}) {
  return (
    <button type="button" className={classes.choice} aria-current={chosen || undefined} onClick={onClick}>
      {children}
    </button>
  );
}
