package dev.reloadall.engine.repoint.klass;

import dev.reloadall.runtime.Repointed;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Stores klass words into live objects, and reads them back. */
public final class Stores {

    private static final int MOST_WALKS = 50;

    private final Function<Collection<Class<?>>, Object[]> finder;
    private final Set<Class<?>> cloneable;

    /**
     * @param finder of the live objects of classes, and of their subclasses
     * @param cloneable classes whose objects the program may be cloning meanwhile
     */
    public Stores(Function<Collection<Class<?>>, Object[]> finder, Set<Class<?>> cloneable) {
        this.finder = finder;
        this.cloneable = cloneable;
    }

    /**
     * Objects of exactly these classes; those that can be cloned again and again, until none was cloned before its turn came.
     *
     * @throws IllegalStateException where an object does not become what it should
     */
    public void store(Map<Class<?>, Long> words) {
        Map<Class<?>, Long> rest = words;
        for (int walks = 0; storeOnce(rest) > 0; walks++) {
            rest = new HashMap<>(words);
            rest.keySet().retainAll(cloneable);
            if (walks == MOST_WALKS) {
                throw new IllegalStateException("the program clones objects of " + rest.keySet() + " faster than they can be re-pointed");
            }
        }
    }

    /** @return how many objects were something else */
    private long storeOnce(Map<Class<?>, Long> words) {
        long stored = 0;
        for (Object object : words.isEmpty() ? new Object[0] : finder.apply(words.keySet())) {
            Long word = words.get(object.getClass());
            if (word != null && Repointed.word(object) != word) {
                store(object, object.getClass(), word);
                stored++;
            }
        }
        return stored;
    }

    private static void store(Object object, Class<?> type, long word) {
        Repointed.store(object, word);
        if (object.getClass() != type || Repointed.word(object) != word) {
            throw new IllegalStateException("an object of " + type.getName() + " was not re-pointed");
        }
    }
}
