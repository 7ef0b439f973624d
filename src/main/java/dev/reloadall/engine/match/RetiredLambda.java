package dev.reloadall.engine.match;

/**
 * A lambda of the old version without a counterpart in the new one: live objects made from it keep its old body.
 *
 * @param owner internal name of the loaded class that has the lambda's body
 * @param name name of the synthetic method that is the body
 * @param descriptor its descriptor: captured values, then the lambda's parameters
 * @param enclosingMethod name of the source method it stood in, or null where no code makes it any more
 * @param enclosingDescriptor descriptor of that method, or null likewise
 */
public record RetiredLambda(String owner, String name, String descriptor, String enclosingMethod, String enclosingDescriptor) {
}
