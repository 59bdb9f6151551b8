package org.exeat.incidents.misuse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** A remark at a sign-off may speak of all that it covers: nobody reads it who does not see all of that. */
class MisuseRemarkIT {

    private final MisuseSchool kept = new MisuseSchool("larkmead");
    private final OfficeApi head = kept.head;
    private final OfficeApi deputy = kept.deputy;

    private static String remark(OfficeApi who) {
        return MisuseSchool.signOffs(who).getJsonObject(0).getString("remark");
    }

    @Test
    void whomAnEntryConcernsDoesNotReadTheRemarkAndOthersDo() {
        var other = SchoolRows.person(kept.school.school, Role.DEPUTY_HEAD, Role.DSL);
        kept.written("somebody’s");
        kept.written(deputy, "'account':'" + other.id() + "'", "theirs");
        kept.nextMonth(2);
        MisuseSchool.signed(head);

        var theirs = Browser.of(other).get("/schools/" + kept.school.school.id() + "/misuse-sign-offs").json()
                .getJsonArray("items").getJsonObject(0);

        assertEquals("", theirs.getString("remark"));
        assertEquals(1, theirs.getJsonArray("entries").size());
        assertEquals(List.of("Seen.", "Seen."), List.of(remark(deputy), remark(head)));
    }

    @Test
    void theChairWhoSeesOneEntryOfManyDoesNotReadWhatTheHeadRemarkedOnAll() {
        var chair = kept.school.as(Role.CHAIR_OF_GOVERNORS);
        SchoolRows.change("update account set name = 'Hestia Quernstone' where id = (select m.account_id from"
                + " membership m join membership_role r on r.membership_id = m.id where m.school_id = ?"
                + " and r.role = 'HEADTEACHER')", kept.school.school.id());
        kept.written("somebody’s");
        String first = MisuseSchool.id(kept.written("another’s"));
        kept.nextMonth(2);
        MisuseSchool.signed(head);
        assertEquals(0, MisuseSchool.signOffs(chair).size());

        deputy.post("/misuse-entries/" + first + "/corrections", OfficeApi.json("{'entry':{'on':'" + kept.today
                + "','concerns':'STAFF','name':'Hestia Quernstone','what':'hers'},'reason':'Now known.'}"));

        assertEquals(1, MisuseSchool.signOffs(chair).getJsonObject(0).getJsonArray("entries").size());
        assertEquals("", remark(chair));
        assertEquals("Seen.", remark(deputy));
    }
}
