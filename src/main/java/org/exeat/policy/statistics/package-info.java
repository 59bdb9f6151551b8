/** What may be published of counts of pupils: small numbers are not shown, and nothing shown gives them away. */
package org.exeat.policy.statistics;
