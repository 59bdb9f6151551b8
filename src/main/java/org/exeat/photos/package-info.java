/** Pictures of pupils: what parents may post, for whoever asks. */
package org.exeat.photos;
