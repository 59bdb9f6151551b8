const name = () => `report:${document.documentElement.dataset.slug}`;

/** Whether the report is open in this tab. Who comes back after leaving is asked first, and shown nothing. */
export const isOpenHere = () => sessionStorage.getItem(name()) === 'open';

export const openHere = () => sessionStorage.setItem(name(), 'open');

export const closeHere = () => sessionStorage.removeItem(name());
