package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.exeat.office.OfficeApi;
import org.exeat.policy.AccountId;
import org.exeat.policy.offsite.Route;
import org.exeat.policy.offsite.RouteAnswer;
import org.junit.jupiter.api.Test;

/** Which word of a chronology is the last on its matter. */
class TrailTest {

    private static final UUID SOMEBODY = new UUID(1, 2);

    private static Trail of(String kinds) {
        return new Trail(Stream.of(kinds.split(" ")).map(kind -> new Entry(UUID.randomUUID(), EntryKind.valueOf(kind),
                SOMEBODY, Instant.EPOCH, "", Json.createObjectBuilder().add("account", SOMEBODY.toString()).build()))
                .toList());
    }

    private static Entry entry(EntryKind kind, String data) {
        return new Entry(UUID.randomUUID(), kind, SOMEBODY, Instant.EPOCH, "", OfficeApi.json(data));
    }

    private static Entry route(Route route, RouteAnswer answer) {
        return entry(EntryKind.ROUTE, "{'route':'" + route + "','answer':'" + answer + "'}");
    }

    private static Entry concerns(String listed) {
        return entry(EntryKind.CONCERNS, "{'concerns':[" + listed + "]}");
    }

    @Test
    void aDecisionCountsUntilAnythingComesToTheIncidentOrItIsOpenedAgain() {
        List<String> decided = Stream.of("DECISION NOTE", "DECISION MERGED_IN", "MERGED_IN DECISION",
                "DECISION MERGED_IN NOTE DECISION MERGED_IN", "NOTE", "REPORT DECISION CLOSED", "DECISION REPORT",
                "DECISION CLOSED REOPENED", "DECISION CLOSED REOPENED REPORT DECISION", "DECISION REPORT CLOSED")
                .filter(kinds -> of(kinds).decision().isPresent()).toList();
        assertEquals(List.of("DECISION NOTE", "MERGED_IN DECISION", "REPORT DECISION CLOSED",
                "DECISION CLOSED REOPENED REPORT DECISION", "DECISION REPORT CLOSED"), decided,
                "what was closed, was closed on a decision");
    }

    @Test
    void whatBecameOfRoutesCountsUntilItIsOpenedAgainAndForHowLongItIsKeptForEver() {
        var trail = new Trail(List.of(route(Route.POLICE, RouteAnswer.DONE), route(Route.LADO, RouteAnswer.NOT_NEEDED),
                entry(EntryKind.REOPENED, "{}"), route(Route.SUPPORT, RouteAnswer.DONE),
                route(Route.POLICE, RouteAnswer.NOT_NEEDED)));

        assertEquals(Map.of(Route.SUPPORT, RouteAnswer.DONE, Route.POLICE, RouteAnswer.NOT_NEEDED),
                trail.sinceOpened().routeAnswers());
        assertEquals(Set.of(Route.POLICE, Route.SUPPORT), trail.taken());
    }

    @Test
    void aRouteSaidToBeTakenByMistakeAndPutRightWasNotTaken() {
        assertEquals(Set.of(), new Trail(List.of(route(Route.LADO, RouteAnswer.DONE),
                route(Route.LADO, RouteAnswer.NOT_NEEDED), entry(EntryKind.REOPENED, "{}"))).taken());
    }

    @Test
    void whomTheReporterNamesLaterIsNamedUntilMadeAHandler() {
        Entry named = entry(EntryKind.NAMED, "{'report':'" + SOMEBODY + "','named':['" + SOMEBODY + "']}");
        Entry handler = entry(EntryKind.HANDLER, "{'account':'" + SOMEBODY + "'}");
        assertEquals(Set.of(new AccountId(SOMEBODY)), new Trail(List.of(handler, named)).named());
        assertEquals(List.of(SOMEBODY), new Trail(List.of(named)).named(SOMEBODY));
        assertEquals(Set.of(), new Trail(List.of(named, handler)).named());
    }

    @Test
    void thatARouteWasNotNeededCountsUntilAConcernIsAddedThatEscalates() {
        var before = List.of(concerns("'THREAT_TO_LIFE'"), route(Route.SUPPORT, RouteAnswer.DONE),
                route(Route.LADO, RouteAnswer.NOT_NEEDED));

        for (String harmless : List.of("'THREAT_TO_LIFE','DISREPUTE'", "")) {
            var trail = new Trail(Stream.concat(before.stream(), Stream.of(concerns(harmless))).toList());
            assertEquals(Set.of(Route.SUPPORT, Route.LADO), trail.sinceOpened().routeAnswers().keySet(), harmless);
        }
        var worse = new Trail(Stream.concat(before.stream(),
                Stream.of(concerns("'THREAT_TO_LIFE','STAFF_INVOLVED'"))).toList());
        assertEquals(Set.of(Route.SUPPORT), worse.sinceOpened().routeAnswers().keySet());
    }

    private static SinceOpened since(Entry... entries) {
        return new Trail(List.of(entries)).sinceOpened();
    }

    private static Entry penalty(String party, String verdict) {
        return entry(EntryKind.PENALTY, "{'party':'" + party + "','verdict':'" + verdict + "'}");
    }

    @Test
    void aPenaltyIsCheckedAnewOnceItIsOpenedAgain() {
        assertTrue(since(penalty("", "YES")).lawfulPenalty());
        assertFalse(since(penalty("", "YES"), entry(EntryKind.REOPENED, "{}")).lawfulPenalty());
    }

    @Test
    void theLastCheckForEachPupilCountsOneIsLawfulAndNoneIsOpen() {
        assertFalse(since(penalty("a", "YES"), penalty("a", "NO")).lawfulPenalty());
        assertTrue(since(penalty("a", "NO"), penalty("b", "YES")).lawfulPenalty(), "what is unlawful is dropped");
        assertFalse(since(penalty("a", "NOT_KNOWN"), penalty("b", "YES")).lawfulPenalty());
        assertTrue(since(penalty("a", "NOT_KNOWN"), penalty("b", "YES"), penalty("a", "YES")).lawfulPenalty());
    }

    private static Entry party(String name) {
        return new Entry(UUID.randomUUID(), EntryKind.PARTY, SOMEBODY, Instant.EPOCH, name, OfficeApi.json("{}"));
    }

    private static Entry penaltyOfNobodyNamed(String verdict) {
        return entry(EntryKind.PENALTY, "{'verdict':'" + verdict + "','imposed':'ON_PREMISES'}");
    }

    @Test
    void aCheckThatNamesNobodyCountsUntilWhoeverCameSinceIsChecked() {
        Entry open = penaltyOfNobodyNamed("NOT_KNOWN");
        Entry ada = entry(EntryKind.PENALTY, "{'party':'a','name':'Ada','verdict':'YES','imposed':'ON_PREMISES'}");

        assertFalse(since(party("Ada"), open, ada).lawfulPenalty(), "Ada was in it before: it was of somebody else");
        assertFalse(since(party("Ada"), open, ada, party("Ben")).lawfulPenalty());
        assertTrue(since(open, party("Ada"), ada).lawfulPenalty());
        assertTrue(since(party("Ada"), open, ada, penaltyOfNobodyNamed("NO")).lawfulPenalty());
        assertFalse(since(penalty("b", "YES"), open, party("Ada"), ada,
                entry(EntryKind.PARTY_REMOVED, "{'name':'Ada','party':'a'}")).lawfulPenalty(), "it was not Ada");
    }

    @Test
    void aCheckFromBeforeTheyNamedAnybodyCountsUntilSomebodyIsNamed() {
        assertTrue(since(entry(EntryKind.PENALTY, "{'verdict':'NOT_KNOWN'}"), penalty("b", "YES")).lawfulPenalty());
    }

    @Test
    void noCheckCountsOfWhoIsNoLongerInIt() {
        Entry gone = entry(EntryKind.PARTY_REMOVED, "{'name':'Ada','party':'a'}");
        assertTrue(since(penalty("a", "NOT_KNOWN"), penalty("b", "YES"), gone).lawfulPenalty());
    }

    @Test
    void whoeverWasRelievedStaysSoUntilTheyAreMadeAHandlerAgain() {
        assertEquals(Set.of(), of("HANDLER NOTE").relieved());
        assertEquals(Set.of(new AccountId(SOMEBODY)), of("HANDLER HANDLER_REMOVED NOTE").relieved());
        assertEquals(Set.of(), of("HANDLER HANDLER_REMOVED HANDLER").relieved());
    }

    @Test
    void whatWasReadBeforeTheMergerIsReadAfterIt() {
        UUID report = UUID.randomUUID();
        var read = new Entry(UUID.randomUUID(), EntryKind.ANSWER_READ, SOMEBODY, Instant.EPOCH, "",
                Json.createObjectBuilder().add("report", report.toString()).add("messages", "2").build());
        var other = new IncidentFile(null, List.of(), List.of(), new Trail(List.of(read)), List.of());
        assertEquals(2, new IncidentFile(null, List.of(), List.of(), of("NOTE"), List.of(other)).read(report));
    }
}
