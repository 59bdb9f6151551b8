package org.exeat.exceptions;

import java.util.List;
import org.exeat.identity.Colleague;

/** What somebody may do with a request now: what pages offer. Whether it is done is decided when it is asked for. */
final class Moves {

    private Moves() {
    }

    static List<String> of(Colleague who, Shown shown) {
        return shown.request().requester().equals(who.account()) ? own(shown) : deciding(who, shown);
    }

    private static List<String> own(Shown shown) {
        return switch (shown.request().state()) {
            case DRAFT -> List.of("CHANGE", "DELETE", "SUBMIT");
            case ASKED -> List.of("WITHDRAW");
            case ASKED_BACK -> List.of("ANSWER", "WITHDRAW");
            case GRANTED, REVOKED -> List.of("RENEW");
            case DECLINED, WITHDRAWN, RECEIVED -> List.of();
        };
    }

    private static List<String> deciding(Colleague who, Shown shown) {
        if (!shown.situation().deciders(shown.request()).include(who.account())) {
            return List.of();
        }
        return switch (shown.request().state()) {
            case ASKED, ASKED_BACK -> List.of("GRANT", "DECLINE", "ASK_BACK");
            case GRANTED -> shown.situation().lapsed(shown.request()) ? List.of() : List.of("REVOKE");
            case DRAFT, DECLINED, WITHDRAWN, REVOKED, RECEIVED -> List.of();
        };
    }
}
