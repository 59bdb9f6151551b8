package org.exeat.platforms;

import org.exeat.policy.PlatformId;

/** That a host belongs to a platform, and as what. */
public record DomainMatch(PlatformId platform, DomainRole role) {
}
