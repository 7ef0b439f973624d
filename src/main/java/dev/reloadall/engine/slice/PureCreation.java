package dev.reloadall.engine.slice;

import dev.reloadall.engine.slice.Produced.Site;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * The creation of an object that can be repeated without anybody seeing it: it makes objects, writes to these alone, reads
 * constants and these, and calls code that does no more.
 *
 * <p>What cannot be shown to be so is none. The object itself is referred to by nothing: whoever takes a value of a field from it
 * takes no reference to it along.
 */
public final class PureCreation {

    private static final int MOST_PASSES = 8;

    private final MadeObjects objects;

    private PureCreation(MadeObjects objects) {
        this.objects = objects;
    }

    /**
     * @param owner the class whose static initializer the creation was cut out of
     * @param code the program's classes as they will be, by internal name, each always the same node; {@code null} for one whose use
     *     would initialize it, and for those of libraries
     * @param unloaded those that nobody has used yet, likewise
     */
    public static Optional<PureCreation> of(String owner, Initializer creation, Function<String, ClassNode> code,
            Function<String, ClassNode> unloaded) {
        if (!(creation instanceof Initializer.Sliced sliced) || !sliced.caveat().isEmpty()) {
            return Optional.empty();
        }
        try {
            MadeObjects objects = new MadeObjects();
            for (int pass = 0; pass < MOST_PASSES; pass++) {
                Produced result = new PureCode(code, unloaded, objects).result(owner, sliced.code());
                objects.setResults(result.foreign() ? Set.of() : result.sites());
                if (!objects.hasGrown()) {
                    return one(objects) ? Optional.of(new PureCreation(objects)) : Optional.empty();
                }
            }
            return Optional.empty();
        } catch (AnalyzerException | HasEffects e) {
            return Optional.empty();
        }
    }

    private static boolean one(MadeObjects objects) {
        return objects.results().stream().map(Site::type).distinct().count() == 1;
    }

    /** Internal name of the class that the object is an instance of. */
    public String type() {
        return objects.results().iterator().next().type();
    }

    /**
     * Do some of its fields share no object with the others? Else they would refer to what nobody else has.
     *
     * @param some which ones, by name and descriptor in one text
     */
    public boolean isSeparate(Predicate<String> some) {
        Set<Site> theirs = reached(some);
        theirs.retainAll(reached(some.negate()));
        return theirs.isEmpty();
    }

    private Set<Site> reached(Predicate<String> some) {
        return objects.results().stream().flatMap(result -> objects.fieldsOf(result).stream().filter(some)
                .flatMap(field -> objects.reached(result, field).stream())).collect(Collectors.toCollection(HashSet::new));
    }
}
