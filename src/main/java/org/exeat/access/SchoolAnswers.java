package org.exeat.access;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.exeat.platforms.DomainMatcher;
import org.exeat.policy.EditionId;
import org.exeat.policy.access.AccessSnapshot;

/**
 * Everything one school's questions are answered from, as of one state of its facts. Immutable.
 *
 * @param leased with the lesson authorisations that are live: good only while this node hears of changes
 * @param settled without any: what holds whoever opens or closes what
 * @param edition the edition in force, if the school has one
 * @param byUsername the pupil's id, as text, by user name in small letters
 * @param domains which platforms a host belongs to
 */
record SchoolAnswers(AccessSnapshot leased, AccessSnapshot settled, Optional<EditionId> edition,
                     Map<String, String> byUsername, DomainMatcher domains) {

    SchoolAnswers {
        byUsername = Map.copyOf(byUsername);
    }

    boolean holdsAt(Instant at) {
        return at.isBefore(leased.nextChange());
    }
}
