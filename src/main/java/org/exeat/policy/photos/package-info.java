/**
 * Pictures of pupils: what a parent may post, and what the school may publish of a pupil: the answers of parents and
 * pupils, what the policy demands besides (PHOTO_STAFF), and a safeguarding bar above both. Plain functions over
 * values.
 */
package org.exeat.policy.photos;
