import { forStaff } from '../lib/page.js';

// The list of what can be managed is in the page itself; the server decides who may do it.
forStaff(() => {});
