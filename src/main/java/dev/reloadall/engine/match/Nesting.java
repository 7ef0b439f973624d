package dev.reloadall.engine.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.HashSet;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Which lambda or numbered class stands in which method, in source order: the tree that matching walks down. */
final class Nesting {
    /** What has no method around it: dead code, tables for switches, classes reached by reflection only. */
    static final String NOWHERE = "?";
    /** What every constructor makes: field initializers and initializer blocks. */
    static final String INITIALIZERS = "<init>*";

    private final Family family;
    private final Map<MemberName, Numbered> lambdas;
    private final Map<String, Numbered> types;
    private final Map<String, Map<String, List<Numbered>>> scopes = new LinkedHashMap<>();

    Nesting(Family family) {
        this.family = family;
        SiteFinder finder = new SiteFinder(family);
        lambdas = finder.lambdas();
        types = finder.types();
        all().forEach(this::breakCycle);
        all().forEach(this::place);
        scopes.values().forEach(byMethod -> byMethod.values().forEach(list -> list.sort(SOURCE_ORDER)));
    }

    private static final Comparator<Numbered> SOURCE_ORDER = Comparator
            .comparing((Numbered n) -> n.hasSite() && n.site().method() != null ? n.site().method().desc : "")
            .thenComparingInt(n -> n.hasSite() ? n.site().index() : Integer.MAX_VALUE)
            .thenComparingInt(n -> n.toString().length())
            .thenComparing(Numbered::toString);

    /** Everything numbered: classes by name, then lambdas by class and name. */
    List<Numbered> all() {
        List<Numbered> all = new ArrayList<>(types.values());
        all.addAll(lambdas.values());
        return all;
    }

    Numbered lambda(MemberName name) {
        return lambdas.get(name);
    }

    Numbered type(String name) {
        return types.get(name);
    }

    /** The scopes of a class: keys of methods, initializers among them. */
    Set<String> scopesOf(ClassNode type) {
        return scopes.getOrDefault(type.name, Map.of()).keySet();
    }

    List<Numbered> in(ClassNode type, String scope) {
        return scopes.getOrDefault(type.name, Map.of()).getOrDefault(scope, List.of());
    }

    List<Numbered> inLambda(Numbered lambda) {
        return in(lambda.type, key(lambda.body));
    }

    /** Whether a scope is a lambda's body: what is in there is reached through the lambda. */
    boolean isLambdaScope(ClassNode type, String scope) {
        return type.methods.stream().anyMatch(method -> Family.isLambda(method) && key(method).equals(scope));
    }

    static String key(MethodNode method) {
        return method.name + method.desc;
    }

    static String scope(Numbered numbered) {
        if (!numbered.hasSite() || numbered.site().method() == null) {
            return NOWHERE;
        }
        return numbered.inSeveralConstructors() ? INITIALIZERS : key(numbered.site().method());
    }

    /** The real method around a lambda or class, after leaving all lambdas between. */
    String rootScope(Numbered numbered) {
        Numbered around = around(numbered);
        return around != null && around.isLambda() ? rootScope(around) : scope(numbered);
    }

    /** The lambda or numbered class directly around this one; null inside a named class. */
    Numbered around(Numbered numbered) {
        if (!numbered.hasSite()) {
            return null;
        }
        Site site = numbered.site();
        if (site.inLambda()) {
            Numbered lambda = lambda(new MemberName(site.type().name, site.method().name, site.method().desc));
            if (lambda != null) {
                return lambda;
            }
        }
        return enclosingType(site.type().name);
    }

    /** The method in the source around a lambda, after leaving all lambdas between; null where there is none. */
    MethodNode enclosingMethod(Numbered numbered) {
        Numbered around = around(numbered);
        if (around != null && around.isLambda()) {
            return enclosingMethod(around);
        }
        return numbered.hasSite() ? numbered.site().method() : null;
    }

    private Numbered enclosingType(String name) {
        for (String at = name; at != null; at = family.memberOf(at)) {
            if (types.containsKey(at)) {
                return types.get(at);
            }
        }
        return null;
    }

    /** Local classes that make one another have no outside: the first of them by name then counts as made nowhere. */
    private void breakCycle(Numbered numbered) {
        Collection<Numbered> seen = new HashSet<>();
        for (Numbered at = numbered; at != null; at = around(at)) {
            if (!seen.add(at)) {
                numbered.sites.clear();
                return;
            }
        }
    }

    private void place(Numbered numbered) {
        String owner = numbered.hasSite() ? numbered.site().type().name : numbered.isLambda() ? numbered.type.name : NOWHERE;
        scopes.computeIfAbsent(owner, name -> new LinkedHashMap<>())
                .computeIfAbsent(scope(numbered), scope -> new ArrayList<>()).add(numbered);
    }

    /** Numbered classes that nothing in the family makes. */
    List<Numbered> orphans() {
        return scopes.getOrDefault(NOWHERE, Map.of()).getOrDefault(NOWHERE, List.of());
    }

    /** Local classes, interfaces mostly, that no code in the family names: only their own attribute says where they stand. */
    List<Numbered> placedByAttribute() {
        return types.values().stream().filter(type -> type.hasSite() && type.site().instruction() == null).toList();
    }
}
