package dev.reloadall.engine;

import java.util.List;

/** What {@link Rehearsal} reloads: the class files of this one and of {@link RehearsedAfter}, under one name. */
final class RehearsedBefore {

    private final List<Integer> prices = List.of(1, 2);

    int total() {
        return prices.stream().mapToInt(price -> price).sum();
    }
}
