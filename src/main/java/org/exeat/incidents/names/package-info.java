/**
 * The names an incident knows, by every spelling its record holds, and how they are found or replaced in what somebody
 * wrote. Nothing here looks into pictures or PDFs.
 */
package org.exeat.incidents.names;
