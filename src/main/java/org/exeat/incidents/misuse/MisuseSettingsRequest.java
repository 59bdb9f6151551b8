package org.exeat.incidents.misuse;

import jakarta.validation.constraints.NotNull;
import org.exeat.policy.misuse.Interval;

/**
 * How a school keeps its record of misuse.
 *
 * @param every TERM, HALF_TERM or MONTH
 * @param signOff whether the head is asked to sign it off
 */
public record MisuseSettingsRequest(@NotNull Interval every, @NotNull Boolean signOff) {
}
