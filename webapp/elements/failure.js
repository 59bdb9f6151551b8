import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { button } from './button.js';

/**
 * What a page shows in place of its content when that could not be fetched, or when signing out failed.
 * @param {HTMLElement} place
 * @param {import('../lib/api.js').ApiError} error
 * @param {() => any} again
 * @param {'notLoaded' | 'perhapsSignedIn'} [heading]
 */
export function showFailure(place, error, again, heading = 'notLoaded') {
  const level = place.querySelector('h1') ? 'h1' : 'h2';
  place.removeAttribute('aria-busy');
  fill(place, h('section', { class: 'x-slip x-slip--empty', 'aria-labelledby': 'failure' },
    h('div', { class: 'x-slip__body' },
      h(level, { class: 'govuk-heading-l', id: 'failure' }, t(`common.${heading}`)),
      h('p', { class: 'govuk-body' }, error.message),
      h('div', { class: 'x-acts' }, button(t('common.again'), again)))));
}
