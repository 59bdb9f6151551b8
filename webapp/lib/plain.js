import { forAnybody, keepLanguageLink } from './page.js';

// A page of text: inside a school it names the school, elsewhere it needs nothing.
if (document.documentElement.dataset.slug) forAnybody(() => {});
else keepLanguageLink();
