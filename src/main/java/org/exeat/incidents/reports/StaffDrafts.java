package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exeat.incidents.evidence.DraftKey;
import org.exeat.incidents.evidence.Evidence;
import org.exeat.incidents.evidence.EvidenceView;
import org.exeat.platform.HmacSha256;
import org.exeat.platform.Keys;
import org.exeat.platform.RefusedException;

/**
 * The files of staff drafts. They are gathered under the key with which the page began, or under the draft's own, which
 * follows from its id and a secret, so that a draft can be gone on with on another device.
 */
@ApplicationScoped
public class StaffDrafts {

    private final Evidence evidence;
    private final Keys keys;

    @Inject
    public StaffDrafts(Evidence evidence, Keys keys) {
        this.evidence = evidence;
        this.keys = keys;
    }

    protected StaffDrafts() {
        this(null, null);
    }

    /** The draft refers to the files that the request names, and to no others. */
    void refer(ReportEntity draft, ReportRequest request) {
        List<byte[]> gathered = Stream.of(draft.draftHash(), request.gathered().map(DraftKey::hash),
                Optional.of(key(draft).hash())).flatMap(Optional::stream).toList();
        evidence.refer(draft.schoolId(), draft.id(), gathered, request.files());
    }

    /** With files, imagery must be ruled out before it is sent. */
    void check(ReportEntity draft) {
        if (draft.telling().signs().imagery() != Sure.NO && !evidence.of(draft.schoolId(), draft.id()).isEmpty()) {
            throw RefusedException.because("IMAGERY_NOT_RULED_OUT");
        }
    }

    void forget(ReportEntity draft) {
        evidence.forget(draft.schoolId(), draft.id());
    }

    StaffReportView view(ReportEntity report) {
        return StaffReportView.of(report, key(report).text(), evidence.of(report.schoolId(), report.id()).stream()
                .map(EvidenceView::of).toList());
    }

    private DraftKey key(ReportEntity draft) {
        byte[] name = (draft.schoolId().value() + " " + draft.id()).getBytes(StandardCharsets.US_ASCII);
        return new DraftKey(Base64.getUrlEncoder().withoutPadding()
                .encodeToString(HmacSha256.of(keys.secret("drafts"), name)));
    }
}
