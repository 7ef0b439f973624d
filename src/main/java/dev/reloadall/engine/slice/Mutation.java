package dev.reloadall.engine.slice;

import java.util.List;
import java.util.Set;

/**
 * A statement outside a slice that changes objects the slice works with.
 *
 * @param statement the indices of its instructions
 * @param objects the changed objects, as {@link ObjectFlow} names them
 * @param certain whether changing them is all it is there for, as in {@code list.add(x);}; otherwise it may also just ask, as in
 *     {@code int n = list.size();}
 */
record Mutation(List<Integer> statement, Set<Integer> objects, boolean certain) {

    int first() {
        return statement.get(0);
    }
}
