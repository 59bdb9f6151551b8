import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { button } from '../elements/button.js';
import { download } from '../elements/download.js';
import { selectField, textField } from '../elements/fields.js';
import { itemsOf, nextPage } from '../elements/table.js';
import { linesTable } from './lines-table.js';

const STATES = ['ASKED', 'ASKED_BACK', 'GRANTED', 'LAPSED', 'DECLINED', 'REVOKED', 'WITHDRAWN', 'RECEIVED'];

async function show(here) {
  const query = new URLSearchParams([...new URLSearchParams(location.search)].filter(([, value]) => value));
  const path = `${here.path}/exception-requests?${query}`;
  const answer = await get(path);
  const lines = itemsOf(answer);
  fill(here.place, filter(query), lines.length > 0
    ? linesTable(here, { caption: t('exceptions.link.register'), lines, hidden: true })
    : h('p', { class: 'govuk-body' }, t('exceptions.noneFound')),
  nextPage(answer, t('exceptions.more')),
  lines.length > 0 && h('div', { class: 'x-acts' },
    button(t('exceptions.csv'), () => download(path, 'text/csv', 'exceptions.csv'))));
}

function filter(query) {
  const states = [{ value: '', text: t('exceptions.any') },
    ...STATES.map((value) => ({ value, text: t(`exceptions.state.${value}`) }))];
  const value = (name) => query.get(name) ?? '';
  return h('form', { method: 'get', class: 'x-filter', role: 'search' },
    textField({ name: 'q', label: t('exceptions.search'), type: 'search', value: value('q') }),
    selectField({ name: 'state', label: t('exceptions.standing'), options: states, value: value('state') }),
    textField({ name: 'from', label: t('exceptions.askedFrom'), type: 'date', value: value('from') }),
    textField({ name: 'to', label: t('exceptions.askedTo'), type: 'date', value: value('to') }),
    h('button', { class: 'govuk-button govuk-button--secondary' }, t('exceptions.show')));
}

forStaff(show);
