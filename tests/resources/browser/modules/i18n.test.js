import { list, parts, t, written } from '/a/x/lib/i18n.js';

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
  'what a school wrote is read in the page’s language': () => written({ en: 'Office', cy: 'Swyddfa' })
    === (cy ? 'Swyddfa' : 'Office') && written({ en: 'Office', cy: 'Swyddfa' }, 'cy') === 'Swyddfa',
  'what is written in one language is read in the other too': () => ['en', 'cy'].every((page) => written({
    en: 'Office' }, page) === 'Office' && written({ cy: 'Swyddfa' }, page) === 'Swyddfa'),
  'where nothing is written nothing is read': () => written({}) === '' && written(null) === '',
};
