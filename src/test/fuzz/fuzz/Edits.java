package fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Makes programs up, and edits. */
final class Edits {

    private static final int FAMILIES = 9;
    private final Random random;
    private final boolean marks;
    private Universe universe;
    private int names;

    /** @param marks may classes gain interfaces? */
    Edits(Random random, boolean marks) {
        this.random = random;
        this.marks = marks;
    }

    Universe first() {
        universe = new Universe();
        for (int i = 0; i < 6; i++) {
            addField();
        }
        for (int i = 0; i < FAMILIES; i++) {
            addMethod();
        }
        universe.constants.add(constant());
        universe.constants.add(constant());
        universe.components.put(name("r"), kind());
        universe.defaults.put(names++, random.nextInt(100));
        return settled();
    }

    Universe next(Universe before) {
        universe = before.copy();
        for (int i = random.nextInt(4); i >= 0; i--) {
            edit();
        }
        return settled();
    }

    private void edit() {
        switch (random.nextInt(24)) {
            case 0, 1, 2 -> addField();
            case 3 -> pick(universe.fields).ifPresent(universe.fields::remove);
            case 4 -> field(field -> field.storage() == Field.Storage.CONSTANT ? field : field.with(field.kind() == Kind.INT ? Kind.LONG : field.kind() == Kind.LONG ? Kind.INT : Kind.TEXT));
            case 5 -> field(field -> field.storage().isStatic() ? field : field.in(type()));
            case 6 -> field(field -> field.with(start(field.storage(), field.owner(), field.kind())));
            case 7 -> field(field -> field.withPrivate(!field.isPrivate()));
            case 8 -> Collections.shuffle(universe.fields, random);
            case 9, 10, 11 -> addMethod();
            case 12, 13 -> removeMethod();
            case 14, 15 -> body();
            case 16 -> family(each -> new Family(each.number(), kind(), each.isStatic(), each.parameter(), each.isPrivate(), each.isSynchronized()));
            case 17 -> family(each -> new Family(each.number(), each.kind(), !each.isStatic(), each.parameter(), each.isPrivate(), each.isSynchronized()));
            case 18 -> family(each -> new Family(each.number(), each.kind(), each.isStatic(), !each.parameter(), each.isPrivate(), !each.isSynchronized()));
            case 19 -> family(each -> new Family(each.number(), each.kind(), each.isStatic(), each.parameter(), !each.isPrivate(), each.isSynchronized()));
            case 20 -> {
                universe.lambda = random.nextBoolean() ? null : universe.lambda;
                universe.anonymous = random.nextBoolean() ? null : universe.anonymous;
            }
            case 21 -> constants();
            case 22 -> components();
            default -> defaults();
        }
    }

    private int type() {
        return random.nextInt(Universe.SUPER.length);
    }

    private Kind kind() {
        return Kind.values()[random.nextInt(3)];
    }

    private String name(String letter) {
        return letter + names++;
    }

    private <T> Optional<T> pick(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private void field(UnaryOperator<Field> change) {
        if (!universe.fields.isEmpty()) {
            int at = random.nextInt(universe.fields.size());
            universe.fields.set(at, change.apply(universe.fields.get(at)));
        }
    }

    private void addField() {
        Field.Storage storage = random.nextInt(3) > 0 ? Field.Storage.INSTANCE : Field.Storage.values()[1 + random.nextInt(3)];
        int owner = type();
        Kind kind = kind();
        Field added = new Field(name("f"), owner, kind, storage, start(storage, owner, kind), random.nextBoolean());
        universe.fields.add(random.nextInt(universe.fields.size() + 1), added);
    }

    private Field.Start start(Field.Storage storage, int owner, Kind kind) {
        if (storage == Field.Storage.INSTANCE || storage == Field.Storage.STATIC) {
            int way = random.nextInt(4);
            if (way == 0) {
                return null;
            }
            if (storage == Field.Storage.INSTANCE && way == 1) {
                return new Field.Start(0, null, true);
            }
            if (storage == Field.Storage.INSTANCE && way == 2) {
                List<Field> others = universe.fields(owner).stream().filter(each -> !each.storage().isStatic() && each.kind() == kind).toList();
                return new Field.Start(random.nextInt(100), pick(others).map(Field::name).orElse(null), false);
            }
        }
        return new Field.Start(random.nextInt(100), null, false);
    }

    private void addMethod() {
        int number = random.nextInt(FAMILIES);
        universe.families.computeIfAbsent(number, n -> new Family(n, kind(), random.nextInt(4) == 0, random.nextBoolean(), random.nextInt(4) == 0, random.nextInt(6) == 0));
        universe.bodies.get(type()).put(number, null);
    }

    private void removeMethod() {
        Map<Integer, Expression> bodies = universe.bodies.get(type());
        pick(new ArrayList<>(bodies.keySet())).ifPresent(bodies::remove);
    }

    private void body() {
        Map<Integer, Expression> bodies = universe.bodies.get(type());
        pick(new ArrayList<>(bodies.keySet())).ifPresent(family -> bodies.put(family, null));
    }

    private void family(UnaryOperator<Family> change) {
        pick(new ArrayList<>(universe.families.keySet())).ifPresent(number -> universe.families.computeIfPresent(number, (n, each) -> change.apply(each)));
    }

    private Universe.Constant constant() {
        return new Universe.Constant(name("K"), random.nextInt(50), random.nextInt(4) == 0);
    }

    private void constants() {
        List<Universe.Constant> all = universe.constants;
        switch (random.nextInt(4)) {
            case 0 -> all.add(random.nextInt(all.size() + 1), constant());
            case 1 -> {
                if (all.size() > 1) {
                    all.remove(random.nextInt(all.size()));
                }
            }
            case 2 -> Collections.shuffle(all, random);
            default -> all.replaceAll(each -> random.nextBoolean() ? each : new Universe.Constant(each.name(), random.nextInt(50), each.body()));
        }
    }

    private void components() {
        List<String> all = new ArrayList<>(universe.components.keySet());
        switch (random.nextInt(3)) {
            case 0 -> universe.components.put(name("r"), kind());
            case 1 -> universe.components.remove(all.size() > 1 ? pick(all).get() : "");
            default -> universe.components.replaceAll((name, kind) -> kind == Kind.INT && random.nextBoolean() ? Kind.LONG : kind);
        }
    }

    private void defaults() {
        if (marks && random.nextBoolean()) {
            universe.marks.get(type()).add(random.nextInt(Universe.MARKS));
        } else if (universe.defaults.isEmpty() || random.nextBoolean()) {
            universe.defaults.put(names++, random.nextInt(100));
        } else {
            int number = pick(new ArrayList<>(universe.defaults.keySet())).get();
            universe.defaults.computeIfPresent(number, (n, value) -> random.nextBoolean() ? null : (Integer) (value + 1));
        }
    }

    /** Makes whole what the edits have left without sense. */
    private Universe settled() {
        for (int i = 0; i < universe.fields.size(); i++) {
            Field each = universe.fields.get(i);
            Field plus = each.start() == null || each.start().plus() == null ? null : universe.field(each.start().plus());
            if (each.start() != null && each.start().plus() != null && (plus == null || plus.owner() != each.owner() || plus.kind() != each.kind()
                    || universe.fields.indexOf(plus) >= i)) {
                universe.fields.set(i, each.with(new Field.Start(each.start().number(), null, false)));
            }
        }
        universe.families.keySet().removeIf(family -> universe.bodies.stream().noneMatch(each -> each.containsKey(family)));
        universe.families.replaceAll((number, each) -> each.isPrivate() && universe.bodies.stream().filter(bodies -> bodies.containsKey(number)).count() > 1
                ? new Family(number, each.kind(), each.isStatic(), each.parameter(), false, each.isSynchronized()) : each);
        universe.lambda = held(universe.lambda);
        universe.anonymous = held(universe.anonymous);
        for (int type = 0; type < Universe.SUPER.length; type++) {
            for (Map.Entry<Integer, Expression> each : universe.bodies.get(type).entrySet()) {
                Family family = universe.families.get(each.getKey());
                Expression.Place place = new Expression.Place(universe, type, family.isStatic(), family.parameter(), family.number());
                if (each.getValue() == null || each.getValue().kind() != family.kind() || !each.getValue().holds(place)) {
                    each.setValue(new Expression.As(family.kind(), expression(place, 3)));
                }
            }
        }
        return universe;
    }

    private Expression held(Expression body) {
        Expression.Place place = new Expression.Place(universe, 0, false, false, FAMILIES);
        return body != null && body.holds(place) ? body : new Expression.As(Kind.INT, expression(place, 3));
    }

    private Expression expression(Expression.Place place, int depth) {
        int way = random.nextInt(depth == 0 ? 4 : 8);
        return switch (way) {
            case 0 -> literal();
            case 1 -> place.parameter() ? new Expression.Parameter() : literal();
            case 2 -> read(place);
            case 3 -> call(place);
            case 4, 5 -> {
                Kind kind = kind();
                yield new Expression.Sum(kind, new Expression.As(kind, expression(place, depth - 1)), new Expression.As(kind, expression(place, depth - 1)));
            }
            case 6 -> {
                Kind kind = kind();
                yield new Expression.Choice(new Expression.As(Kind.INT, expression(place, depth - 1)), new Expression.As(kind, expression(place, depth - 1)),
                        new Expression.As(kind, expression(place, depth - 1)), random.nextBoolean());
            }
            default -> new Expression.Wrapped(Expression.Wrap.values()[random.nextInt(3)], expression(place, depth - 1));
        };
    }

    private Expression literal() {
        Kind kind = kind();
        return new Expression.Literal(kind, kind.of(random.nextInt(100)));
    }

    private Expression read(Expression.Place place) {
        List<Expression> all = new ArrayList<>();
        for (Field each : universe.fields) {
            for (boolean ofPeer : new boolean[] {false, true}) {
                Expression read = new Expression.Read(each.name(), each.kind(), each.storage().isStatic(), each.owner(), ofPeer && !each.storage().isStatic());
                if (read.holds(place)) {
                    all.add(read);
                }
            }
        }
        return pick(all).orElseGet(this::literal);
    }

    private Expression call(Expression.Place place) {
        List<Expression> all = new ArrayList<>();
        for (Family each : universe.families.values()) {
            for (Expression.Way way : Expression.Way.values()) {
                Expression argument = each.parameter() ? place.parameter() ? new Expression.Parameter() : new Expression.Literal(Kind.INT, random.nextInt(9)) : null;
                Expression call = new Expression.Call(each.number(), each.kind(), way, way == Expression.Way.STATIC && !each.isPrivate() ? type() : place.type(), argument);
                if (call.holds(place)) {
                    all.add(call);
                }
            }
        }
        return pick(all).orElseGet(this::literal);
    }
}
