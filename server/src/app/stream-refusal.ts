import { refusal } from '../access/refusal.ts';

export const tooManyStreams = refusal('SERVICE_UNAVAILABLE', {
  kk: 'Қазір тым көп терезе өзгерістерді тыңдап тұр. Кейінірек қайталап көріңіз.',
  ru: 'Сейчас слишком много окон следит за изменениями. Повторите позже.',
  en: 'Too many windows listen for changes now. Try again later.',
});
