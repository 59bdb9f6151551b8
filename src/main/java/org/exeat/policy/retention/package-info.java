/** How long records of incidents are kept: a period for each type of record, and the longest counts. */
package org.exeat.policy.retention;
