/**
 * How the program meets whoever calls it: pages filled in English and Welsh, assets under a hashed path, and the
 * headers that keep a page to its own scripts and styles; the door before every method of the API, problems in the
 * caller's language, and the feed by which open pages hear of changes.
 *
 * <p>Which roles a method is for is said by the method, who holds them by {@code identity}, and nothing of a policy is
 * decided here. Pages hold no data, and do not even know whether a school of that name exists; their scripts ask the
 * API.
 */
package org.exeat.web;
