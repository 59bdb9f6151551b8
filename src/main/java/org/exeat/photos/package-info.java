/** Pictures of pupils: what parents may post, for whoever asks, and the posters that say so at events. */
package org.exeat.photos;
