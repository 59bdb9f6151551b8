import { named, questionOf, whole } from '/a/x/photos/check-model.js';

const pupils = ['USE', 'ASK', 'DO_NOT_USE'].map((answer) => ({ pupil: answer, answer }));
const without = (...out) => whole(pupils, new Set(out));

export const tests = {
  'one who must not be used spoils the picture': () => without().answer === 'DO_NOT_USE' && without().against === 1,
  'one who must be asked has the picture wait': () => without('DO_NOT_USE').answer === 'ASK',
  'a picture can be used if everybody in it can': () => without('DO_NOT_USE', 'ASK').answer === 'USE',
  'whoever is left out does not count': () => without('DO_NOT_USE').all === 2 && without('DO_NOT_USE').use === 1,
  'a picture of nobody cannot be used': () => without('DO_NOT_USE', 'ASK', 'USE').answer === 'NOBODY',
  'names are looked for whatever their case': () => named({ name: 'Wren Quince' }, ' QUI ')
    && !named({ name: 'Wren Quince' }, 'x'),
  'a class and pupils found by name are asked about together': () => JSON.stringify(questionOf({
    group: 'class:1', channel: 'PRESS', named: 'on',
  }, [{ pupil: '2' }])) === '{"ofClass":"1","pupils":["2"],"channel":"PRESS","named":true}',
  'a list is asked about by itself': () => JSON.stringify(questionOf({ group: 'list:3', channel: 'PRESS' }, []))
    === '{"list":"3","channel":"PRESS","named":false}',
};
