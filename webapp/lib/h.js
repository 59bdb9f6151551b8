const ADDRESS = /^(href|src|action|formaction)$/i;
const TELEPHONE = /^tel:\+?\d{3,15}$/;
const FORBIDDEN = /^on|^style$|^srcdoc$/i;

/**
 * Builds an element. Strings become text, never markup; addresses must stay on this server, or be a telephone's.
 * @param {string} tag a literal of the caller, never input
 * @param {Record<string, any>} [attributes] `on: {event: handler}` adds listeners
 * @param {...(Node|string|number|null|undefined|false|Array)} kids
 */
export function h(tag, attributes = {}, ...kids) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) put(element, name, value);
  }
  element.append(...kids.flat(Infinity).filter(shown).map((kid) => (kid instanceof Node ? kid : String(kid))));
  return element;
}

/** Replaces what an element holds. */
export function fill(element, ...kids) {
  element.replaceChildren(...kids.flat(Infinity).filter(shown));
  return element;
}

const shown = (kid) => kid !== null && kid !== undefined && kid !== false;

function put(element, name, value) {
  if (name === 'on') {
    for (const [event, handler] of Object.entries(value)) element.addEventListener(event, handler);
  } else if (FORBIDDEN.test(name)) {
    throw new TypeError(name);
  } else if (ADDRESS.test(name)) {
    element.setAttribute(name, safe(value));
  } else {
    element.setAttribute(name, value === true ? '' : String(value));
  }
}

function safe(value) {
  if (TELEPHONE.test(value)) return value;
  const address = new URL(value, location.href);
  if (address.origin !== location.origin) throw new TypeError('origin');
  return address.href;
}
