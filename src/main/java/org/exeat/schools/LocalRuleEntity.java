package org.exeat.schools;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.Actor;
import org.exeat.policy.ClauseId;
import org.exeat.policy.LocalRule;
import org.exeat.policy.PolicySettings;
import org.exeat.policy.SchoolId;

/** A rule the head adopted where the policy is silent. */
@Entity(name = "LocalRule")
@Table(name = "local_rule")
public class LocalRuleEntity {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "clause_id")
    private String clauseId;
    @Column(name = "from_day")
    private LocalDate fromDay;
    @Column(name = "until_day")
    private LocalDate untilDay;
    private String heading;
    private String text;
    private String rule;
    @Column(name = "adopted_by")
    private UUID adoptedBy;
    @Column(name = "adopted_at")
    private Instant adoptedAt;
    @Column(name = "ended_by")
    private UUID endedBy;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected LocalRuleEntity() {
    }

    static LocalRuleEntity adopted(UUID id, SchoolId school, LocalRule rule, Actor by, Instant at) {
        var row = new LocalRuleEntity();
        row.id = id;
        row.schoolId = school;
        row.clauseId = rule.id().value();
        row.fromDay = rule.from();
        row.untilDay = rule.until().orElse(null);
        row.heading = RuleText.write(rule.heading());
        row.text = RuleText.write(rule.text());
        row.rule = RuleText.write(rule.rule());
        row.adoptedBy = by.id();
        row.adoptedAt = at;
        return row;
    }

    UUID id() {
        return id;
    }

    String clauseId() {
        return clauseId;
    }

    boolean ended() {
        return endedAt != null;
    }

    Instant adoptedAt() {
        return adoptedAt;
    }

    /** Language to text; readable whatever became of the settings by which the rule was read. */
    Map<String, String> heading() {
        return RuleText.texts(heading);
    }

    LocalRule rule(PolicySettings settings) {
        return new LocalRule(new ClauseId(clauseId), fromDay, Optional.ofNullable(untilDay),
            RuleText.texts(heading), RuleText.texts(text), RuleText.rule(rule, settings));
    }

    void end(Actor by, Instant at) {
        endedBy = by.id();
        endedAt = at;
    }
}
