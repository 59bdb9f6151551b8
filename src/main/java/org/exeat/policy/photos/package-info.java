/** Pictures of pupils: what a parent may post. Plain functions over values. */
package org.exeat.policy.photos;
