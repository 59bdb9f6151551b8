import { fill, h } from '/a/x/lib/h.js';

const refuses = (build) => {
  try {
    build();
  } catch (error) {
    return error instanceof TypeError;
  }
  return false;
};

export const tests = {
  'text stays text': () => h('p', {}, '<b>not bold</b>').firstChild.nodeType === Node.TEXT_NODE,
  'a handler written as text is refused': () => refuses(() => h('p', { onclick: 'x()' })),
  'a style written as text is refused': () => refuses(() => h('p', { style: 'color:red' })),
  'an address that runs script is refused': () => refuses(() => h('a', { href: 'javascript:x()' })),
  'an address elsewhere is refused': () => refuses(() => h('a', { href: 'https://example.org/' })),
  'an address without a scheme but with a host is refused': () => refuses(() => h('a', { href: '//example.org/' })),
  'an address here is kept': () => h('a', { href: 'rules#rule-1b' }).hash === '#rule-1b',
  'a telephone number can be called': () => h('a', { href: 'tel:08001111' }).getAttribute('href') === 'tel:08001111',
  'nothing else passes for a telephone number': () => refuses(() => h('a', { href: 'tel:999;ext=javascript' })),
  'nothing is shown for null, undefined and false': () => h('p', {}, null, undefined, false, 0).textContent === '0',
  'lists of pieces are laid flat': () => h('p', {}, ['a', ['b', h('i', {}, 'c')]]).textContent === 'abc',
  'an attribute that is false is left out': () => !h('input', { checked: false }).hasAttribute('checked'),
  'filling replaces what was there': () => fill(h('p', {}, 'old'), 'new').textContent === 'new',
};
