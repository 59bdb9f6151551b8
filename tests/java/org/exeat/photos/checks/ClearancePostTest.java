package org.exeat.photos.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.identity.Role;
import org.exeat.platform.Ids;
import org.exeat.platform.LetterState;
import org.exeat.platform.SmtpScript;
import org.exeat.policy.AccountId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.PhotoChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever cleared a picture is written to once a daily look finds that it no longer holds, and told no more. */
class ClearancePostTest {

    private static final SchoolId SCHOOL = new SchoolId(new UUID(1, 2));
    private static final AccountId OWNER = new AccountId(new UUID(3, 1));
    private static final AccountId LEAD = new AccountId(new UUID(3, 2));
    private static final AccountId OTHER_LEAD = new AccountId(new UUID(3, 3));
    private static final PupilId WREN = new PupilId(new UUID(5, 1));

    private final ClearancesInMemory cleared = new ClearancesInMemory();
    private final ClearanceLettersInMemory letters = new ClearanceLettersInMemory();
    private final Set<PupilId> withdrawn = new HashSet<>();
    private final Map<AccountId, Set<Role>> roles = new HashMap<>(Map.of(OWNER, Set.of(Role.TEACHER)));
    private final Map<AccountId, String> addresses = new HashMap<>(Map.of(OWNER, "tansy@school.example", LEAD,
        "linden@school.example", OTHER_LEAD, "rowan@school.example"));
    private Instant now = Instant.parse("2026-11-24T06:00:00Z");
    private SmtpScript smtp;

    @BeforeEach
    void start() throws IOException {
        smtp = new SmtpScript();
    }

    @AfterEach
    void stop() {
        smtp.close();
    }

    private Clearance cleared(String title) {
        var clearance = Clearance.of(UUID.randomUUID(), new Colleague(SCHOOL, OWNER, Set.of(Role.TEACHER)), title,
            new Picture(Set.of(WREN), PhotoChannel.WEBSITE, false));
        clearance.begin(now, CheckStubs.day(now), ClearanceState.CLEARED);
        cleared.add(clearance);
        return clearance;
    }

    /** What the first look of a day does, on a node that has just started. */
    private List<LetterState> look() {
        var stubs = new CheckStubs(() -> now, roles, addresses);
        new DailyLook(cleared, stubs.verdicts(withdrawn), stubs.rules(), stubs.journal()).look(SCHOOL);
        var post = new ClearancePost(letters, new ClearanceDues(cleared, new Checkers(stubs.staff())),
            stubs.mail(smtp.port()), new Ids(() -> now), () -> now);
        post.write(SCHOOL);
        post.send(SCHOOL);
        return letters.stand();
    }

    private List<LetterState> lookAfter(Duration time) {
        now = now.plus(time);
        return look();
    }

    private long arrivedFor(AccountId who) {
        return smtp.letters().stream().filter(letter -> letter.contains("To: " + addresses.get(who))).count();
    }

    @Test
    void aWithdrawalIsToldToTheOwnerByOneLetterThatSaysNothingOfWhom() {
        cleared("Relay team with Wren");
        assertEquals(List.of(), look());

        withdrawn.add(WREN);
        assertEquals(List.of(LetterState.SENT), lookAfter(Duration.ofDays(1)));
        assertEquals(List.of(LetterState.SENT), lookAfter(Duration.ofDays(1)));

        String letter = smtp.letters().get(0);
        assertEquals(1, smtp.letters().size());
        assertTrue(letter.contains("A permission at Larkmead Steiner School changed."), letter);
        assertTrue(letter.contains("/larkmead/photos/clearances"), letter);
        assertFalse(letter.contains("Wren") || letter.contains(WREN.toString()) || letter.contains("Relay"), letter);
    }

    @Test
    void severalPicturesAtOnceAreToldByOneLetter() {
        cleared("Relay");
        cleared("Choir");
        withdrawn.add(WREN);

        assertEquals(Set.of(LetterState.SENT, LetterState.MOOT), Set.copyOf(look()));
        assertEquals(1, smtp.letters().size());
        cleared("Play");
        assertEquals(3, lookAfter(Duration.ofDays(1)).size());
        assertEquals(2, smtp.letters().size());
    }

    @Test
    void itIsTriedAgainAfterAFailureAndNotOnceThePictureIsDown() {
        addresses.put(OWNER, "later@school.example");
        cleared("Relay");
        withdrawn.add(WREN);
        assertEquals(List.of(LetterState.WAITS), look());

        addresses.put(OWNER, "tansy@school.example");
        assertEquals(List.of(LetterState.WAITS), look());
        assertEquals(List.of(LetterState.SENT), lookAfter(Duration.ofMinutes(1)));

        addresses.put(OWNER, "later@school.example");
        var picture = cleared("Choir");
        assertEquals(List.of(LetterState.SENT, LetterState.WAITS), lookAfter(Duration.ofDays(1)));
        picture.takeDown(CheckStubs.day(now));
        addresses.put(OWNER, "tansy@school.example");
        assertEquals(List.of(LetterState.SENT, LetterState.MOOT), lookAfter(Duration.ofMinutes(1)));
        assertEquals(1, arrivedFor(OWNER));
    }

    @Test
    void ofTheLeadsInPlaceOfAnOwnerEachIsWrittenToOnceThoughTheLetterToOneFails() {
        roles.put(OWNER, Set.of(Role.TEACHER, Role.OFFICE));
        roles.put(LEAD, Set.of(Role.DSL));
        roles.put(OTHER_LEAD, Set.of(Role.DSL));
        addresses.put(OTHER_LEAD, "later@school.example");
        cleared("Relay");
        withdrawn.add(WREN);
        look();
        look();
        assertEquals(List.of(1L, 0L), List.of(arrivedFor(LEAD), arrivedFor(OTHER_LEAD)));

        addresses.put(OTHER_LEAD, "rowan@school.example");
        assertEquals(List.of(LetterState.SENT, LetterState.SENT), lookAfter(Duration.ofMinutes(1)));
        lookAfter(Duration.ofDays(1));

        assertEquals(List.of(1L, 1L, 0L), List.of(arrivedFor(LEAD), arrivedFor(OTHER_LEAD), arrivedFor(OWNER)));
    }

    @Test
    void whereNobodyIsThereToBeToldTheNextLeadIs() {
        roles.remove(OWNER);
        cleared("Relay");
        withdrawn.add(WREN);
        assertEquals(List.of(), look());

        roles.put(LEAD, Set.of(Role.DSL));

        assertEquals(List.of(LetterState.SENT), lookAfter(Duration.ofDays(1)));
        assertEquals(1, arrivedFor(LEAD));
    }
}
