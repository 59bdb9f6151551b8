package org.exeat.policy;

/** Whom a clause binds: who has the duty, prohibition or permission. A finding for anybody else is a defect. */
public enum Audience {
    SCHOOL, STAFF, GOVERNORS, VOLUNTEERS_CONTRACTORS, PARENTS, PUPILS, PUBLIC
}
