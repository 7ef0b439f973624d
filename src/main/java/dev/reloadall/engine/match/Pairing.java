package dev.reloadall.engine.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Pairs what one scope had with what it has now: equal bodies first, in order; then, among those that promise the same, the
 * most similar, ties in source order.
 *
 * <p>Of several equal bodies those in the same surroundings, and those whose nested lambdas are equal too, go first:
 * when one of two handlers with the same body is removed, the one that stays is found by the key it is registered under.
 * And what goes into the same field, or under the same key, is more alike than any other: many adapters in a table look like
 * one another, but a live one must not get the code of its neighbour.
 */
final class Pairing {
    record Pair(Numbered older, Numbered newer) {
    }

    private final Shapes oldShapes;
    private final Shapes newShapes;
    private final Set<Numbered> olds;
    private final Set<Numbered> news;
    private final List<Pair> pairs = new ArrayList<>();

    Pairing(Shapes oldShapes, Shapes newShapes, List<Numbered> olds, List<Numbered> news) {
        this.oldShapes = oldShapes;
        this.newShapes = newShapes;
        this.olds = new LinkedHashSet<>(olds);
        this.news = new LinkedHashSet<>(news);
    }

    List<Pair> all() {
        equalBodies();
        similar((older, newer) -> sameContract(older, newer) && sameAnchor(older, newer));
        similar(this::sameContract);
        similar((older, newer) -> sameClassContract(older, newer) && oldShapes.holds(older, newShapes, newer));
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
        return oldShapes.contract(older).equals(newShapes.contract(newer)) && holds(older, newer);
    }

    /** Live objects can follow when they hold the variables that the new code captures; of local classes the plan says what is missing. */
    private static boolean holds(Numbered older, Numbered newer) {
        return older.isLambda() ? CapturedVariables.order(older, newer) != null
                : older.kind == Kind.LOCAL || CapturedFields.follow(older, newer);
    }

    /** An equal body is the same lambda also where it was given to another functional interface. */
    private boolean sameBodyContract(Numbered older, Numbered newer) {
        return older.isLambda() && newer.isLambda() && oldShapes.lambdaType(older).equals(newShapes.lambdaType(newer)) && holds(older, newer);
    }

    /** Live objects of an anonymous class can follow when they hold all that the new code captures. */
    private boolean sameClassContract(Numbered older, Numbered newer) {
        return !older.isLambda() && !newer.isLambda()
                && oldShapes.contractButCaptures(older).equals(newShapes.contractButCaptures(newer));
    }

    private boolean sameAnchor(Numbered older, Numbered newer) {
        List<Token> anchor = oldShapes.anchor(older);
        return !anchor.isEmpty() && anchor.equals(newShapes.anchor(newer));
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
            Numbered first = same == null ? null : same.stream().filter(older -> holds(older, newer)).findFirst().orElse(null);
            if (first != null) {
                same.remove(first);
                accept(new Pair(first, newer));
            }
        }
    }

    private void similar(BiPredicate<Numbered, Numbered> eligible) {
        List<Candidate> candidates = new ArrayList<>();
        for (Numbered older : olds) {
            news.stream().filter(newer -> eligible.test(older, newer))
                    .forEach(newer -> candidates.add(new Candidate(new Pair(older, newer), oldShapes, newShapes)));
        }
        acceptOnlyChoices(candidates);
        // The sort is stable and the list is in source order, so that is how ties are broken.
        candidates.sort(Candidate.CLOSEST);
        candidates.forEach(candidate -> acceptIfFree(candidate.pair));
    }

    /** Where there is no other choice on either side, how much the two differ does not matter. */
    private void acceptOnlyChoices(List<Candidate> candidates) {
        Map<Numbered, Integer> choices = new HashMap<>();
        candidates.forEach(candidate -> {
            choices.merge(candidate.pair.older, 1, Integer::sum);
            choices.merge(candidate.pair.newer, 1, Integer::sum);
        });
        candidates.removeIf(candidate -> {
            boolean only = choices.get(candidate.pair.older) == 1 && choices.get(candidate.pair.newer) == 1;
            if (only) {
                accept(candidate.pair);
            }
            return only;
        });
    }

    private void acceptIfFree(Pair pair) {
        if (olds.contains(pair.older) && news.contains(pair.newer)) {
            accept(pair);
        }
    }

    private void accept(Pair pair) {
        pairs.add(pair);
        olds.remove(pair.older);
        news.remove(pair.newer);
    }
}
