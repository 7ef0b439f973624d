/**
 * Random programs through random edits, beside a model of what they must answer: {@code tools/fuzz}.
 *
 * <p>A {@link fuzz.Universe} is one version of a program's classes. {@link fuzz.Edits} makes the next one of it, {@link fuzz.Text} writes both as
 * Java, and {@link fuzz.Model} keeps the objects' state as the rulings have it. Only what a probe prints is compared.
 */
package fuzz;
