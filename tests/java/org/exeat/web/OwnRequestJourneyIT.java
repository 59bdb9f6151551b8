package org.exeat.web;

import static org.exeat.web.ExceptionPages.shows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** Nobody decides their own: it goes to the head, and from the head to the chair of governors. */
class OwnRequestJourneyIT {

    /** Grants as the page would, with the page's own session, write token and version. */
    private static final String GRANT = "async () => {"
            + "const { post } = await import(document.querySelector('link[href$=\"theme.css\"]').href"
            + ".replace('assets/theme.css', 'lib/api.js'));"
            + "const id = new URLSearchParams(location.search).get('id');"
            + "const path = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)"
            + ".find((name) => name.endsWith(`/exception-requests/${id}`)).replace('/api/v1', '');"
            + "return post(`${path}/grant`, {}, { of: path }).then(() => 'granted', (error) =>"
            + "[error.status, error.code, ...error.findings.map(({ reason }) => reason)].join(' ')); }";

    @Test
    void whoeverDecidesIsNotOfferedTheirOwnAndRefusedIfTheyTry() throws Exception {
        try (var his = ExceptionPages.desk()) {
            Page manager = ExceptionPages.signedIn(his, "bertram.ledgerwood", "larkmead");
            ExceptionPages.ask(manager, "2b", "Answer comments on the fair");

            shows(manager.locator("#rest"), "Hester Millstone");
            shows(manager.locator("#rest"), "Nobody decides their own request");
            ExceptionPages.offersNoDecision(manager);
            Axe.assertFlawless(manager);
            assertEquals("409 OWN_REQUEST NOBODY_DECIDES_THEIR_OWN", manager.evaluate(GRANT));
            manager.reload();
            ExceptionPages.offersNoDecision(manager);
            PlaywrightAssertions.assertThat(manager.locator("#rest .govuk-tag")).hasText("Asked");
        }
    }

    @Test
    void whatTheHeadAsksIsDecidedByTheChairOfGovernors() throws Exception {
        try (var hers = ExceptionPages.desk(); var theirs = ExceptionPages.phone()) {
            Page head = ExceptionPages.signedIn(hers, "hester.millstone", "cwm-derwen");
            ExceptionPages.ask(head, "12", "Write to the twin school");
            shows(head.locator("#rest"), "Maud Chancel");
            ExceptionPages.offersNoDecision(head);
            Axe.assertFlawless(head);

            Page chair = ExceptionPages.signedIn(theirs, "maud.chancel", "cwm-derwen");
            Axe.assertFlawless(chair);
            ExceptionPages.open(chair, "Write to the twin school");
            Axe.assertFlawless(chair);
            ExceptionPages.grant(chair);
            shows(chair.locator("#problem"), "Granted");
            Axe.assertFlawless(chair);

            shows(head.locator("#content"), "Maud Chancel");
            shows(head.locator("#rest"), "In force");
            Axe.assertFlawless(head);
        }
    }
}
