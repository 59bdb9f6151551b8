/**
 * How the program meets the browser: pages filled in English and Welsh, assets under a hashed path, and the headers
 * that keep a page to its own scripts and styles. Pages hold no data; their scripts ask the API for it.
 *
 * <p>It decides nothing: no policy, no roles, and not even whether a school of that name exists.
 */
package org.exeat.web;
