/**
 * When the head signs a school's record of misuse off: by term, half-term or month. What the policies examined say is
 * only that the record is reported to the head; the interval, and that it is signed, are settings of the school.
 */
package org.exeat.policy.misuse;
