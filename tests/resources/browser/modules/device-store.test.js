import { deviceStore, dropExpired } from '/a/x/reports/device-store.js';

const DAY = 24 * 60 * 60 * 1000;
const draft = (age) => ({ begun: Date.now() - age, answers: { what: 'x' } });

/** Names of the drafts that lie there, whether or not they would be opened. */
const lying = () => new Promise((resolve) => {
  indexedDB.open('exeat-report', 1).addEventListener('success', ({ target: { result: database } }) => {
    database.transaction('kept').objectStore('kept').getAllKeys().addEventListener('success', ({ target }) => {
      database.close();
      resolve(target.result.join());
    });
  });
});

export const tests = {
  'drafts of every school go when their day is over, and others stay': async () => {
    await deviceStore('ashdown').save(draft(DAY));
    await deviceStore('larkmead').save(draft(DAY - 60_000));
    await deviceStore('thornbury').save(draft(3 * DAY));
    const before = await lying();
    await dropExpired();
    const after = await lying();
    await deviceStore('larkmead').drop();
    return before === 'ashdown,larkmead,thornbury' && after === 'larkmead';
  },
  'what stays can still be read': async () => {
    await deviceStore('larkmead').save(draft(0));
    await dropExpired();
    const found = await deviceStore('larkmead').load();
    await deviceStore('larkmead').drop();
    return found.answers.what === 'x';
  },
  'a browser that has kept none gets no store': async () => {
    await new Promise((resolve) => {
      const gone = indexedDB.deleteDatabase('exeat-report');
      gone.addEventListener('success', resolve);
    });
    await dropExpired();
    return !(await indexedDB.databases()).some(({ name }) => name === 'exeat-report');
  },
};
