package org.exeat.policy.photos;

/** Who would see a picture, from few to everybody; and what data protection makes of that (ICO, photos at school). */
public enum Reach {
    /** Family and friends: a personal use, to which data-protection law does not apply. */
    PRIVATE,
    /** A group, whose members may pass it on: perhaps no personal use any more. */
    GROUP,
    /** Everybody: beyond personal use. Others' reasonable expectations count, children's most of all. */
    PUBLIC
}
