/**
 * Who somebody is: accounts, what they are at which school, how they sign in and are recognised, and the credentials
 * of programs.
 *
 * <p>Roles belong to a school; the school in the path of a request decides which of them count. Every table but those
 * of accounts and their sessions belongs to a school. Pupils have no account. What a role may do is said by each
 * endpoint, not here.
 */
package org.exeat.identity;
