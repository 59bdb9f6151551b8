import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { say } from '../elements/say.js';
import { waitOf } from './waiting-model.js';

/** When a report does not get through, it stays as it is and is sent again by itself, saying so. */
export class SendingAgain {
  #tries = 0;
  #timer = 0;

  /** @param {HTMLElement} place where it says so @param {() => void} send */
  constructor(report, place, send) {
    this.kind = report.kind;
    this.place = place;
    this.send = () => { if (place.isConnected) send(); };
  }

  stop() {
    clearTimeout(this.#timer);
    removeEventListener('online', this.send);
  }

  /** Whether this failure is one to wait for. @param {import('../lib/api.js').ApiError} error */
  perhaps(error) {
    const seconds = waitOf(error, this.#tries);
    if (seconds === null) return false;
    this.#tries += 1;
    this.stop();
    this.#timer = setTimeout(this.send, seconds * 1000);
    addEventListener('online', this.send, { once: true });
    this.#tell(seconds, error.status === 429);
    return true;
  }

  #tell(seconds, often) {
    const texts = [t(`report.again.${often ? 'often' : 'failed'}`), t(`report.again.${this.kind}`),
      seconds > 90 ? t('report.again.minutes', { n: Math.ceil(seconds / 60) })
        : t('report.again.seconds', { n: seconds })];
    fill(this.place, h('p', { class: 'govuk-body x-note' }, h('strong', {}, texts[0]), ` ${texts[1]} ${texts[2]}`));
    say(texts.join(' '));
  }
}
