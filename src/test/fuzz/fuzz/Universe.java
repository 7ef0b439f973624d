package fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One version of all classes. Their hierarchy stays; all else may change. */
final class Universe {

    /** The superclass of each class by index; the first has none. */
    static final int[] SUPER = {-1, 0, 1, 0};
    /** Interfaces that classes may gain. */
    static final int MARKS = 3;

    /** In the order in which they are declared. */
    final List<Field> fields = new ArrayList<>();
    final Map<Integer, Family> families = new TreeMap<>();
    /** By class, then by family. */
    final List<Map<Integer, Expression>> bodies = new ArrayList<>();
    /** The body of the lambda that the first class's constructor makes. */
    Expression lambda = new Expression.Literal(Kind.INT, 1);
    /** What the object of an anonymous class answers that the first class's constructor makes. */
    Expression anonymous = new Expression.Literal(Kind.INT, 2);
    /** The constants of the enum, in order. */
    final List<Constant> constants = new ArrayList<>();
    /** The components of the record, in order. */
    final Map<String, Kind> components = new LinkedHashMap<>();
    /** The default methods of an interface that the first class has, and what they return. */
    final Map<Integer, Integer> defaults = new TreeMap<>();
    final List<Set<Integer>> marks = new ArrayList<>();

    /** A constant of the enum. */
    record Constant(String name, int argument, boolean body) {
    }

    Universe() {
        for (int i = 0; i < SUPER.length; i++) {
            bodies.add(new TreeMap<>());
            marks.add(new TreeSet<>());
        }
    }

    Universe copy() {
        Universe copy = new Universe();
        copy.fields.addAll(fields);
        copy.families.putAll(families);
        copy.lambda = lambda;
        copy.anonymous = anonymous;
        copy.constants.addAll(constants);
        copy.components.putAll(components);
        copy.defaults.putAll(defaults);
        for (int i = 0; i < SUPER.length; i++) {
            copy.bodies.get(i).putAll(bodies.get(i));
            copy.marks.get(i).addAll(marks.get(i));
        }
        return copy;
    }

    Field field(String name) {
        return fields.stream().filter(each -> each.name().equals(name)).findAny().orElse(null);
    }

    /** The fields of one class, in order. */
    List<Field> fields(int type) {
        return fields.stream().filter(each -> each.owner() == type).toList();
    }

    boolean inherits(int type, int from) {
        return type == from || type > 0 && inherits(SUPER[type], from);
    }

    /** The class whose method runs, or -1. */
    int declaring(int family, int type) {
        int at = type;
        while (at >= 0 && !bodies.get(at).containsKey(family)) {
            at = SUPER[at];
        }
        return at;
    }

    /** May the caller's class call it on the type? */
    boolean canCall(Family family, Expression.Way way, int type, int caller) {
        if (family.isPrivate()) {
            return bodies.get(caller).containsKey(family.number()) && type == caller
                    && (way == Expression.Way.SELF || way == Expression.Way.STATIC);
        }
        return declaring(family.number(), switch (way) {
            case SELF, STATIC -> type;
            case SUPER -> SUPER[type];
            case PEER -> 0;
        }) >= 0;
    }

    /** Can an object of the exact class be asked for it from its own code? */
    boolean isVisible(Family family, int type) {
        return family.isPrivate() ? bodies.get(type).containsKey(family.number()) : declaring(family.number(), type) >= 0;
    }

    boolean isMarked(int type, int mark) {
        return marks.get(type).contains(mark) || type > 0 && isMarked(SUPER[type], mark);
    }
}
