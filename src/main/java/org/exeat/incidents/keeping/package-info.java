/**
 * How long incidents are kept: a period for each type of record, holds, and the list of what may be disposed of, which
 * a person confirms. It rests on incidents; they do not know it. Records that nobody closes, of incidents or not, end
 * by themselves and go by their time alone.
 */
package org.exeat.incidents.keeping;
