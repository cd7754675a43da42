import { currentLocale, type Locale } from '../../lib/locale.ts';
import { PlainButton } from '../../ui/plain-button.tsx';
import classes from '../../ui/door-frame.module.css';

/** Not in a catalogue: where the server does not answer, no catalogue comes either. */
const WORDS: Record<Locale, { title: string; advice: string; again: string }> = {
  kk: {
    title: 'Сервер жауап бермейді',
    advice: 'Сақталғанның бәрі орнында. Желіні тексеріп, қайталап көріңіз.',
    again: 'Қайталау',
  },
  ru: {
    title: 'Сервер не отвечает',
    advice: 'Всё сохранённое на месте. Проверьте сеть и повторите попытку.',
    again: 'Повторить',
  },
  en: {
    title: 'The server does not answer',
    advice: 'Nothing that was saved is lost. Check the network and try again.',
    again: 'Try again',
  },
};

/** Loaded with the very first file, so that it can be shown when no other comes. */
export function ServerDown() {
  const { title, advice, again } = WORDS[currentLocale()];
  return (
    <main className={classes.frame}>
      <title>{`${title} · Bitim`}</title>
      <div className={classes.top}>
        <span className={classes.name}>Bitim</span>
      </div>
      <h1>{title}</h1>
      <p>{advice}</p>
      <PlainButton look="filled" onClick={() => location.reload()}>
        {again}
      </PlainButton>
    </main>
  );
}
