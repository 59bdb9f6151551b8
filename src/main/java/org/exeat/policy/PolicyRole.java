package org.exeat.policy;

/** A role that a clause can name. Each school says what it calls the role and who holds it. */
public enum PolicyRole {
    HEADTEACHER, DEPUTY_HEAD_PASTORAL, DEPUTY_OR_ASSISTANT_HEAD, NETWORK_MANAGER, BUSINESS_MANAGER,
    /** Designated safeguarding lead (England) or person (Wales). */
    DSL,
    /** A group a policy names without spelling it out; the school fills in its label. */
    EMG,
    /** The local authority's designated officer; outside the school. */
    LADO,
    SCHOOL_MANAGEMENT, HEAD_OF_DEPARTMENT, SENIOR_LEADERSHIP, GOVERNORS, CHAIR_OF_GOVERNORS, LEGAL_EXPERTS,
    TEACHER,
    /** Whoever is handed the credentials of a school-run account. */
    CREDENTIAL_HOLDER,
    APPROPRIATE_PERSON,
    /** The clause names nobody. */
    NOT_NAMED
}
