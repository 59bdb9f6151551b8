/**
 * Files that reporters send with a report: received piece by piece, checked by their content, encrypted before they are
 * stored, and given out again as downloads only.
 *
 * <p>Knows of a report no more than its id. Who may see a file is for those who ask.
 */
package org.exeat.incidents.evidence;
