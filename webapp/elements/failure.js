import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';

/**
 * What a page shows in place of its content when that could not be fetched.
 * @param {HTMLElement} place
 * @param {import('../lib/api.js').ApiError} error
 * @param {() => void} again
 */
export function showFailure(place, error, again) {
  const level = place.querySelector('h1') ? 'h1' : 'h2';
  place.removeAttribute('aria-busy');
  fill(place, h('section', { class: 'x-slip x-slip--empty', 'aria-labelledby': 'failure' },
    h('div', { class: 'x-slip__body' },
      h(level, { class: 'govuk-heading-l', id: 'failure' }, t('common.notLoaded')),
      h('p', { class: 'govuk-body' }, error.message),
      h('div', { class: 'x-acts' }, h('button', {
        type: 'button', class: 'govuk-button govuk-button--secondary', on: { click: again },
      }, t('common.again'))))));
}
