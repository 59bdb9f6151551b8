package org.exeat.photos.links;

import java.util.Map;
import java.util.function.Function;

/**
 * What a letter says besides the words that all of its kind share.
 *
 * @param key where those words are: {@code letter.KEY}
 * @param values what is filled into them, in a language
 */
record LetterBody(String key, Function<String, Map<String, String>> values) {
}
