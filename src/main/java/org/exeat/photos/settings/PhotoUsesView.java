package org.exeat.photos.settings;

import java.util.List;

/**
 * What is the same for every pupil of a school: its years and classes, and what its policy demands before anything is
 * published of them.
 *
 * @param years the school's year groups with its own names for them, the youngest first
 * @param classes those that are taught
 * @param uses what the policy demands of each of the eighteen uses
 * @param clauses those that the demands rest on
 */
public record PhotoUsesView(List<PhotoYearView> years, List<PhotoClassView> classes, List<UseDemandView> uses,
        List<DemandClauseView> clauses) {

    /** A year group: RECEPTION or Y1 to Y13, and what the school calls it. */
    public record PhotoYearView(String year, String label) {
    }

    /** A class. */
    public record PhotoClassView(String id, String title) {
    }

    /**
     * A use.
     *
     * @param demand SILENT, WRITTEN_CONSENT, ADMISSIONS_CONSENT or FORBIDDEN
     * @param clauses the ids of those it rests on
     */
    public record UseDemandView(String scope, String channel, String demand, List<String> clauses) {
    }

    /**
     * A clause, or a rule of the head beside the policy.
     *
     * @param language of its text: en or cy
     */
    public record DemandClauseView(String id, String heading, String text, String language, boolean localRule) {
    }
}
