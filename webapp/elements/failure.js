import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';

/**
 * What a page shows in place of its content when that could not be fetched, or nobody could be signed out.
 * @param {HTMLElement} place
 * @param {import('../lib/api.js').ApiError} error
 * @param {() => void} again
 * @param {'notLoaded' | 'stillSignedIn'} [heading]
 */
export function showFailure(place, error, again, heading = 'notLoaded') {
  const level = place.querySelector('h1') ? 'h1' : 'h2';
  place.removeAttribute('aria-busy');
  fill(place, h('section', { class: 'x-slip x-slip--empty', 'aria-labelledby': 'failure' },
    h('div', { class: 'x-slip__body' },
      h(level, { class: 'govuk-heading-l', id: 'failure' }, t(`common.${heading}`)),
      h('p', { class: 'govuk-body' }, error.message),
      h('div', { class: 'x-acts' }, h('button', {
        type: 'button', class: 'govuk-button govuk-button--secondary', on: { click: again },
      }, t('common.again'))))));
}
