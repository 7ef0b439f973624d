package fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the program must answer. */
final class Model {

    private Universe universe;
    private final Map<String, Object> statics = new HashMap<>();
    final List<Instance> instances = new ArrayList<>();
    final List<Map<String, Object>> records = new ArrayList<>();

    /** An object of one of the classes. */
    static final class Instance {
        final int type;
        final int id;
        Instance peer = this;
        final Map<String, Object> fields = new HashMap<>();

        Instance(int type, int id) {
            this.type = type;
            this.id = id;
        }
    }

    Model(Universe universe) {
        this.universe = universe;
        universe.fields.stream().filter(field -> field.storage().isStatic()).forEach(field -> statics.put(field.name(), start(field, null)));
    }

    Universe universe() {
        return universe;
    }

    Object read(String field, Instance instance) {
        return instance == null ? statics.get(field) : instance.fields.get(field);
    }

    private Object start(Field field, Instance instance) {
        Field.Start start = field.start();
        if (start == null || start.parameter()) {
            return field.kind().zero;
        }
        Object value = field.kind().of(start.number());
        if (start.plus() == null) {
            return value;
        }
        Object other = instance.fields.get(start.plus());
        return switch (field.kind()) {
            case INT -> (Object) ((Integer) value + (Integer) other);
            case LONG -> (Long) value + (Long) other;
            case TEXT -> value + "" + other;
        };
    }

    Instance make(int type, int seed, Instance peer) {
        Instance made = new Instance(type, seed);
        universe.fields.stream().filter(field -> isOf(field, type)).forEach(field -> made.fields.put(field.name(), field.kind().zero));
        construct(made, type);
        if (peer != null) {
            made.peer = peer;
        }
        instances.add(made);
        return made;
    }

    private boolean isOf(Field field, int type) {
        return !field.storage().isStatic() && universe.inherits(type, field.owner());
    }

    private void construct(Instance made, int type) {
        if (type > 0) {
            construct(made, Universe.SUPER[type]);
        }
        List<Field> own = universe.fields(type).stream().filter(field -> !field.storage().isStatic()).toList();
        own.forEach(field -> made.fields.put(field.name(), start(field, made)));
        own.stream().filter(field -> field.start() != null && field.start().parameter())
                .forEach(field -> made.fields.put(field.name(), field.kind().of(made.id * 3)));
    }

    void set(Instance instance, int salt) {
        universe.fields.stream().filter(field -> isOf(field, instance.type))
                .forEach(field -> instance.fields.put(field.name(), field.kind().of(salt + number(field.name()))));
    }

    void sets(int salt) {
        universe.fields.stream().filter(field -> field.storage() == Field.Storage.STATIC)
                .forEach(field -> statics.put(field.name(), field.kind().of(salt + number(field.name()))));
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(1));
    }

    Map<String, Object> record(int n) {
        Map<String, Object> made = new HashMap<>();
        universe.components.forEach((name, kind) -> made.put(name, kind.of(n + number(name))));
        records.add(made);
        return made;
    }

    /** The reload. */
    void follow(Universe next) {
        Universe before = universe;
        universe = next;
        before.fields.stream().filter(field -> field.storage().isStatic() && next.field(field.name()) == null).forEach(field -> statics.remove(field.name()));
        for (Field field : next.fields) {
            if (field.storage().isStatic()) {
                follow(field, before.field(field.name()));
            }
        }
        for (Instance instance : instances) {
            follow(instance, before);
        }
        for (Map<String, Object> each : records) {
            each.keySet().removeIf(name -> !next.components.containsKey(name));
            next.components.forEach((name, kind) -> each.merge(name, kind.zero == null ? NOTHING : kind.zero, (old, zero) -> kept(old, kind)));
        }
    }

    /** A map has no place for null. */
    private static final Object NOTHING = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private static Object kept(Object old, Kind kind) {
        return old instanceof Number ? kind.from(old) : old;
    }

    private void follow(Field field, Field old) {
        boolean again = old == null || field.storage() == Field.Storage.CONSTANT
                || field.storage() == Field.Storage.STATIC_FINAL && !(field.start().equals(old.start()) && field.kind() == old.kind());
        statics.put(field.name(), again ? start(field, null) : kept(statics.get(field.name()), field.kind()));
    }

    private void follow(Instance instance, Universe before) {
        List<Field> added = new ArrayList<>();
        instance.fields.keySet().removeIf(name -> universe.field(name) == null || !isOf(universe.field(name), instance.type));
        for (int type : chain(instance.type)) {
            for (Field field : universe.fields(type)) {
                if (!field.storage().isStatic()) {
                    if (instance.fields.containsKey(field.name())) {
                        instance.fields.put(field.name(), kept(instance.fields.get(field.name()), field.kind()));
                    } else {
                        instance.fields.put(field.name(), field.kind().zero);
                        added.add(field);
                    }
                }
            }
        }
        added.forEach(field -> instance.fields.put(field.name(), start(field, instance)));
    }

    /** Superclasses first. */
    private static List<Integer> chain(int type) {
        List<Integer> chain = new ArrayList<>();
        for (int at = type; at >= 0; at = Universe.SUPER[at]) {
            chain.add(0, at);
        }
        return chain;
    }

    Object call(int family, Expression.Way way, int from, Instance self, int argument) {
        int declaring = universe.families.get(family).isPrivate() ? from : universe.declaring(family, switch (way) {
            case STATIC -> from;
            case SUPER -> Universe.SUPER[from];
            case SELF, PEER -> self.type;
        });
        return universe.bodies.get(declaring).get(family).value(new Expression.Frame(this, self, argument));
    }

    String dump(Instance instance, int p) {
        StringBuilder text = new StringBuilder();
        List<Integer> chain = chain(instance.type);
        for (int i = chain.size() - 1; i >= 0; i--) {
            dump(text, instance, chain.get(i), p);
        }
        universe.defaults.forEach((number, value) -> text.append(" d" + number + "=" + value));
        for (int i = 0; i < Universe.MARKS; i++) {
            text.append(universe.isMarked(instance.type, i) ? " J" + i + "=" + i : "");
        }
        return text.toString();
    }

    private void dump(StringBuilder text, Instance instance, int type, int p) {
        text.append("C" + type + "{");
        if (type == 0) {
            Expression.Frame frame = new Expression.Frame(this, instance, 0);
            text.append(instance.id + " lambda=" + universe.lambda.value(frame) + " anonymous=" + universe.anonymous.value(frame));
        }
        universe.fields(type).forEach(field -> text.append(" " + field.name() + "=" + read(field.name(), field.storage().isStatic() ? null : instance)));
        universe.families.values().stream().filter(family -> universe.isVisible(family, type)).forEach(family -> text.append(" " + family.name() + "="
                + call(family.number(), family.isStatic() ? Expression.Way.STATIC : Expression.Way.SELF, type, instance, p)));
        text.append("}");
    }

    /** {@code null} where the rulings do not say. */
    String stale(StaleUse use, Instance instance, int p) {
        if (use.type() != instance.type) {
            return "";
        }
        if (use.field() != null) {
            Field now = universe.field(use.field());
            if (now != null && now.isPrivate()) {
                return null;
            }
            boolean there = now != null && now.kind() == use.kind() && now.storage().isStatic() == use.isStatic() && universe.inherits(use.type(), now.owner());
            return there ? "" + read(use.field(), use.isStatic() ? null : instance) : "gone";
        }
        Family now = universe.families.get(use.family().number());
        if (now != null && now.isPrivate()) {
            return null;
        }
        boolean there = now != null && now.kind() == use.kind() && now.isStatic() == use.isStatic() && now.parameter() == use.family().parameter()
                && universe.declaring(now.number(), use.type()) >= 0;
        return there ? "" + call(now.number(), use.isStatic() ? Expression.Way.STATIC : Expression.Way.SELF, use.type(), instance, p) : "gone";
    }

    String constant(int index) {
        Universe.Constant each = universe.constants.get(index);
        return each.name() + ":" + index + ":" + each.argument() + ":" + (each.body() ? 100 + each.argument() : each.argument()) + ":" + number(each.name()) + ":true";
    }

    String text(Map<String, Object> values) {
        return universe.components.keySet().stream().map(name -> name + "=" + values.get(name)).collect(Collectors.joining(", ", "R[", "]"));
    }
}
