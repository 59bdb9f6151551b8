import { list, parts, t } from '/a/x/lib/i18n.js';

const cy = document.documentElement.lang === 'cy';
const said = (n) => t('live.minutesLeft', { n, platforms: 'X' });

export const tests = {
  'a text is found by its key': () => t('common.demo.to.BREAK') === (cy ? 'Egwyl' : 'Break'),
  'a missing text shows its key': () => t('common.nowhere') === '[common.nowhere]',
  'a count chooses the form': () => (cy ? said(2).startsWith('2 funud') : said(1).startsWith('1 minute ')),
  'another count another form': () => (cy ? said(5).startsWith('5 munud') : said(5).startsWith('5 minutes ')),
  'an element can stand in a sentence': () => parts('lesson.rests', { rule: document.createElement('a') })
    .some((piece) => piece instanceof Element),
  'one thing is no list': () => list(['X']) === 'X',
  'several things are joined': () => list(['YouTube', 'TikTok', 'X']) === (cy ? 'YouTube, TikTok a X' : 'YouTube, TikTok and X'),
  'Welsh says ac before a vowel': () => !cy || list(['YouTube', 'Instagram']) === 'YouTube ac Instagram',
};
