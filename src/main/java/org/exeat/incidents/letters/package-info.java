/**
 * Letters to parents about an incident: a first word that something was reported, and how it ended. A draft is made of
 * what the record holds; a person edits it and makes it final, and from then on it is never changed. A letter is for
 * the parents of one pupil and does not name another.
 */
package org.exeat.incidents.letters;
