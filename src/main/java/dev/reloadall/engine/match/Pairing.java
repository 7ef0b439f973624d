package dev.reloadall.engine.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Pairs what one scope had with what it has now: equal bodies first, in order; then, among those that promise the same, the
 * most similar, ties in source order.
 *
 * <p>Of several equal bodies those in the same surroundings, and those whose nested lambdas are equal too, go first:
 * when one of two handlers with the same body is removed, the one that stays is found by the key it is registered under.
 */
final class Pairing {
    record Pair(Numbered older, Numbered newer) {
    }

    private record Candidate(Pair pair, int body, int nested, int context) {
        static final Comparator<Candidate> CLOSEST = Comparator.comparingInt(Candidate::body)
                .thenComparingInt(Candidate::nested).thenComparingInt(Candidate::context);
    }

    private final Shapes oldShapes;
    private final Shapes newShapes;
    private final List<Numbered> olds;
    private final List<Numbered> news;
    private final List<Pair> pairs = new ArrayList<>();

    Pairing(Shapes oldShapes, Shapes newShapes, List<Numbered> olds, List<Numbered> news) {
        this.oldShapes = oldShapes;
        this.newShapes = newShapes;
        this.olds = new ArrayList<>(olds);
        this.news = new ArrayList<>(news);
    }

    List<Pair> all() {
        equalBodies();
        similar(this::sameContract);
        return pairs;
    }

    List<Pair> equalBodies() {
        equal(shapes -> n -> List.of(shapes.contract(n), shapes.deep(n), shapes.context(n)));
        similar((older, newer) -> sameContract(older, newer) && sameThroughout(older, newer));
        similar((older, newer) -> sameBodyContract(older, newer) && sameThroughout(older, newer));
        similar((older, newer) -> sameContract(older, newer) && sameBody(older, newer));
        similar((older, newer) -> sameBodyContract(older, newer) && sameBody(older, newer));
        return pairs;
    }

    private boolean sameContract(Numbered older, Numbered newer) {
        return oldShapes.contract(older).equals(newShapes.contract(newer));
    }

    /** An equal body is the same lambda also where it was given to another functional interface. */
    private boolean sameBodyContract(Numbered older, Numbered newer) {
        return older.isLambda() && newer.isLambda() && oldShapes.lambdaType(older).equals(newShapes.lambdaType(newer));
    }

    private boolean sameThroughout(Numbered older, Numbered newer) {
        return oldShapes.deep(older).equals(newShapes.deep(newer));
    }

    private boolean sameBody(Numbered older, Numbered newer) {
        return oldShapes.shallow(older).equals(newShapes.shallow(newer));
    }

    private void equal(Function<Shapes, Function<Numbered, Object>> key) {
        Map<Object, Deque<Numbered>> byKey = new HashMap<>();
        Function<Numbered, Object> oldKey = key.apply(oldShapes);
        Function<Numbered, Object> newKey = key.apply(newShapes);
        olds.forEach(older -> byKey.computeIfAbsent(oldKey.apply(older), k -> new ArrayDeque<>()).add(older));
        for (Numbered newer : List.copyOf(news)) {
            Deque<Numbered> same = byKey.get(newKey.apply(newer));
            if (same != null && !same.isEmpty()) {
                accept(new Pair(same.poll(), newer));
            }
        }
    }

    private void similar(BiPredicate<Numbered, Numbered> eligible) {
        List<Candidate> candidates = new ArrayList<>();
        for (Numbered older : olds) {
            news.stream().filter(newer -> eligible.test(older, newer)).forEach(newer -> candidates.add(candidate(older, newer)));
        }
        // The sort is stable and the list is in source order, so that is how ties are broken.
        candidates.sort(Candidate.CLOSEST);
        for (Candidate candidate : candidates) {
            if (olds.contains(candidate.pair.older) && news.contains(candidate.pair.newer)) {
                accept(candidate.pair);
            }
        }
    }

    private Candidate candidate(Numbered older, Numbered newer) {
        return new Candidate(new Pair(older, newer), Distance.between(oldShapes.shallow(older), newShapes.shallow(newer)),
                Distance.between(oldShapes.deep(older), newShapes.deep(newer)),
                Distance.between(oldShapes.context(older), newShapes.context(newer)));
    }

    private void accept(Pair pair) {
        pairs.add(pair);
        olds.remove(pair.older);
        news.remove(pair.newer);
    }
}
