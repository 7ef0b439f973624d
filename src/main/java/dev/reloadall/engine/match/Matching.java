package dev.reloadall.engine.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.objectweb.asm.tree.ClassNode;

/**
 * Walks two versions of a family side by side, from the named classes inwards, and pairs what stands in the same method.
 * What is nested is paired only inside pairs, so that a number never decides.
 */
final class Matching {
    final Family oldFamily;
    final Family newFamily;
    final Nesting oldNesting;
    final Nesting newNesting;
    final Shapes oldShapes;
    final Shapes newShapes;
    private final Map<Numbered, Numbered> olderOf = new LinkedHashMap<>();
    private final Set<Numbered> matchedOld = new LinkedHashSet<>();
    /** New to old, named classes included. */
    private final Map<ClassNode, ClassNode> types = new HashMap<>();

    Matching(Family oldFamily, Family newFamily) {
        this.oldFamily = oldFamily;
        this.newFamily = newFamily;
        oldNesting = new Nesting(oldFamily);
        newNesting = new Nesting(newFamily);
        TokenPool pool = new TokenPool();
        oldShapes = new Shapes(oldFamily, oldNesting, pool);
        newShapes = new Shapes(newFamily, newNesting, pool);
        newFamily.classes().stream().filter(type -> newFamily.isNamedThroughout(type.name) && oldFamily.contains(type.name))
                .forEach(type -> matchTypes(oldFamily.get(type.name), type));
        moved();
        orphans();
        restored();
    }

    Numbered older(Numbered newer) {
        return olderOf.get(newer);
    }

    boolean isMatched(Numbered older) {
        return matchedOld.contains(older);
    }

    /** The old version of a class, named or numbered, or null. */
    ClassNode older(ClassNode newer) {
        return types.get(newer);
    }

    private void matchTypes(ClassNode older, ClassNode newer) {
        if (types.putIfAbsent(newer, older) != null) {
            return;
        }
        for (String scope : newNesting.scopesOf(newer)) {
            if (!newNesting.isLambdaScope(newer, scope)) {
                pair(oldNesting.in(older, scope), newNesting.in(newer, scope), Pairing::all);
            }
        }
        new ChangedSignatures(older, newer).forEach((oldMethod, newMethod) ->
                pair(oldNesting.in(older, Nesting.key(oldMethod)), newNesting.in(newer, Nesting.key(newMethod)), Pairing::all));
        pairByRoot(oldNesting, newNesting, older, newer);
        if (!newFamily.isNamedThroughout(newer.name)) {
            matchMembers(older, newer);
        }
    }

    private void matchMembers(ClassNode older, ClassNode newer) {
        for (ClassNode member : newFamily.classes()) {
            if (newer.name.equals(newFamily.memberOf(member.name))) {
                oldFamily.classes().stream().filter(old -> older.name.equals(oldFamily.memberOf(old.name)))
                        .filter(old -> Objects.equals(oldFamily.simpleName(old.name), newFamily.simpleName(member.name)))
                        .findFirst().ifPresent(old -> matchTypes(old, member));
            }
        }
    }

    /** What is left in all constructors together: a field initializer does not care which of them runs it. */
    private void pairByRoot(Nesting oldOnes, Nesting newOnes, ClassNode older, ClassNode newer) {
        pair(ofConstructors(oldOnes, older), ofConstructors(newOnes, newer), Pairing::all);
    }

    private static List<Numbered> ofConstructors(Nesting nesting, ClassNode type) {
        List<Numbered> found = new ArrayList<>();
        nesting.scopesOf(type).stream().filter(scope -> scope.startsWith("<init>")).sorted()
                .forEach(scope -> found.addAll(nesting.in(type, scope)));
        return found;
    }

    /** What moved into or out of another lambda of the same method without a change. */
    private void moved() {
        BiFunction<Nesting, Function<ClassNode, ClassNode>, Function<Numbered, Object>> key = (nesting, older) -> numbered ->
                numbered.hasSite() ? List.of(older.apply(numbered.site().type()), nesting.rootScope(numbered)) : List.of();
        Function<Numbered, Object> oldKey = key.apply(oldNesting, type -> type);
        Function<Numbered, Object> newKey = key.apply(newNesting, type -> types.getOrDefault(type, type));
        Map<Object, List<Numbered>> left = new LinkedHashMap<>();
        oldNesting.all().stream().filter(older -> !isMatched(older))
                .forEach(older -> left.computeIfAbsent(oldKey.apply(older), k -> new ArrayList<>()).add(older));
        Map<Object, List<Numbered>> added = new LinkedHashMap<>();
        newNesting.all().stream().filter(newer -> older(newer) == null)
                .forEach(newer -> added.computeIfAbsent(newKey.apply(newer), k -> new ArrayList<>()).add(newer));
        added.forEach((scope, news) -> pair(left.getOrDefault(scope, List.of()), news, Pairing::equalBodies));
    }

    private void orphans() {
        pair(oldNesting.orphans(), newNesting.orphans(), Pairing::all);
        pair(oldNesting.orphans(), newNesting.placedByAttribute(), Pairing::all); // the VM does not give that attribute back
        for (ClassNode newer : newFamily.classes()) {
            ClassNode older = older(newer);
            if (older != null) {
                pair(oldNesting.in(older, Nesting.NOWHERE), newNesting.in(newer, Nesting.NOWHERE), Pairing::equalBodies);
            }
        }
    }

    /**
     * What an earlier version removed and this one has again: live objects still have the old body, kept in a method that
     * nothing makes lambdas of any more.
     */
    private void restored() {
        for (Numbered newer : newNesting.all()) {
            ClassNode older = newer.isLambda() && older(newer) == null ? older(newer.type) : null;
            if (older != null) {
                List<Numbered> kept = oldNesting.in(older, Nesting.NOWHERE).stream().filter(Numbered::isLambda)
                        .filter(old -> FreshNames.stem(old.body.name).equals(FreshNames.stem(newer.body.name))).toList();
                pair(kept, List.of(newer), Pairing::equalBodies);
            }
        }
    }

    private void pair(List<Numbered> olds, List<Numbered> news, Function<Pairing, List<Pairing.Pair>> how) {
        List<Numbered> freeOlds = olds.stream().filter(older -> !isMatched(older)).toList();
        List<Numbered> freeNews = news.stream().filter(newer -> older(newer) == null).toList();
        if (!freeOlds.isEmpty() && !freeNews.isEmpty()) {
            how.apply(new Pairing(oldShapes, newShapes, freeOlds, freeNews)).forEach(this::accept);
        }
    }

    private void accept(Pairing.Pair pair) {
        if (isMatched(pair.older()) || older(pair.newer()) != null) {
            return;
        }
        olderOf.put(pair.newer(), pair.older());
        matchedOld.add(pair.older());
        if (pair.newer().isLambda()) {
            pair(oldNesting.inLambda(pair.older()), newNesting.inLambda(pair.newer()), Pairing::all);
        } else {
            matchTypes(pair.older().type, pair.newer().type);
        }
    }
}
