/**
 * Random programs of many kinds of code through random edits, beside the same classes freshly loaded: {@code tools/fuzz --code}.
 *
 * <p>What a class may hold is in {@code snippets.txt}. A {@link fuzz.code.Program} is one version: a hierarchy of types with such snippets
 * and with methods that override each other; {@link fuzz.code.Changes} makes the next one, {@link fuzz.code.Source} writes it as Java, and a
 * {@link fuzz.code.Trial} compares. State is such that a live object must answer as one that is made anew.
 */
package fuzz.code;
