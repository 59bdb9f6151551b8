/**
 * What parents and pupils answered about pictures and names of pupils, recorded by the office from what came in on
 * paper, by letter or by word, or by parents themselves on a page. Read by the office and the safeguarding lead, and by
 * each parent what they said themselves: nobody else's work needs what a family answered.
 *
 * <p>Knows answers only: no safeguarding bar, so that nothing shown here can tell of one, and no verdict on anybody.
 */
package org.exeat.photos.consents;
