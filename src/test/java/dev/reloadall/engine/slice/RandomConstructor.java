package dev.reloadall.engine.slice;

import java.util.List;
import java.util.Random;

/**
 * Writes a constructor of random statements, some of which concern one of its fields and some do not. The others are only written:
 * a field that is read is read from the live object, which has its last value, not the one of that moment.
 */
final class RandomConstructor {

    private static final List<String> INTS = List.of("a", "b", "c");
    private static final List<String> LISTS = List.of("l", "m");
    private final Random random;
    private final StringBuilder code = new StringBuilder();
    private final boolean ofList;
    private int loops;
    private int names;

    /** @param field {@code f} or {@code list} */
    RandomConstructor(long seed, String field) {
        ofList = field.equals("list");
        random = new Random(seed);
    }

    /** The body of class {@code name}, with fields which nothing but this constructor sets. */
    String source(String name) {
        code.append("class ").append(name).append(" { int f; int g; List<Integer> list; static int ran; ");
        code.append("static int twice(int i) { ran++; return i * 2; } static void fill(List<Integer> t, int n) { t.add(n); } ");
        code.append(name).append("() { int a = 1, b = 2, c = 3; List<Integer> l = new ArrayList<>(), m = new ArrayList<>(); ");
        code.append("StringBuilder s = new StringBuilder(); f = 1; list = new ArrayList<>(); ");
        block(3);
        return code.append("} }\n").toString();
    }

    private void block(int depth) {
        code.append("{ ");
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            statement(depth);
        }
        code.append("} ");
    }

    private void statement(int depth) {
        int kind = random.nextInt(depth > 0 ? 20 : 13);
        switch (kind) {
            case 0, 1 -> add("%s = %s; ", pick(INTS), number());
            case 2 -> add("f = %s; ", number());
            case 3 -> add("%s += %s; ", ofList ? "a" : "f", number());
            case 4 -> add("g = %s; ", number());
            case 5, 6 -> add("%s.add(%s); ", pick(LISTS), number());
            case 7 -> add("list = %s; ", random.nextBoolean() ? pick(LISTS) : "new ArrayList<>(" + pick(LISTS) + ")");
            case 8 -> add("%s.add(%s); ", list(), number());
            case 9 -> add("s.append(%s); ", number());
            case 10 -> add("%s = %s; ", pick(LISTS), random.nextBoolean() ? pick(LISTS) : "new ArrayList<>()");
            case 11 -> add("fill(%s, %s); ", list(), number());
            case 12 -> add("Collections.addAll(%s, %s, 7); ", pick(LISTS), number());
            case 13, 14 -> condition(depth);
            case 15 -> loop(depth);
            case 16 -> selection(depth);
            case 17 -> attempt(depth);
            case 18 -> whileLoop(depth);
            default -> jump();
        }
    }

    private void condition(int depth) {
        add("if (%s > %s) ", number(), number());
        block(depth - 1);
        if (random.nextBoolean()) {
            code.append("else ");
            block(depth - 1);
        }
    }

    private void loop(int depth) {
        String index = "i" + names++;
        add("for (int %s = 0; %s < %d; %s++) ", index, index, 1 + random.nextInt(3), index);
        loops++;
        block(depth - 1);
        loops--;
    }

    private void whileLoop(int depth) {
        String index = "w" + names++;
        add("int %s = 0; while (%s++ < %d && %s < 1000000) ", index, index, 1 + random.nextInt(3), number());
        loops++;
        block(depth - 1);
        loops--;
    }

    private void selection(int depth) {
        add("switch ((%s & 0xff) %% 3) { case 0: ", number());
        block(depth - 1);
        code.append(random.nextBoolean() && loops == 0 ? "break; case 1: " : "case 1: ");
        block(depth - 1);
        code.append("default: ");
        block(depth - 1);
        code.append("} ");
    }

    private void attempt(int depth) {
        code.append("try { ");
        block(depth - 1);
        add("%s = 10 / (%s %% 2); ", pick(INTS), number());
        block(depth - 1);
        add("} catch (ArithmeticException e%d) ", names++);
        block(depth - 1);
        if (random.nextInt(3) == 0) {
            int saved = loops;
            loops = 0;
            code.append("finally ");
            block(depth - 1);
            loops = saved;
        }
    }

    private void jump() {
        if (loops > 0) {
            add("if (%s %% 4 == 1) %s; ", number(), random.nextBoolean() ? "break" : "continue");
        } else {
            add("if (%s == 123456) throw new IllegalStateException(); ", number());
        }
    }

    private String number() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> String.valueOf(random.nextInt(9));
            case 2 -> ofList ? "b" : "f";
            case 3 -> pick(LISTS) + ".size()";
            case 4 -> "twice(" + pick(INTS) + ")";
            case 5 -> "s.length()";
            case 6 -> "(" + pick(INTS) + " + " + pick(INTS) + ")";
            case 7 -> "(" + pick(INTS) + " > 3 ? " + pick(INTS) + "++ : " + list() + ".size())";
            default -> pick(INTS);
        };
    }

    private String list() {
        return ofList && random.nextInt(3) > 0 ? "list" : pick(LISTS);
    }

    private String pick(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    private void add(String format, Object... arguments) {
        code.append(String.format(format, arguments));
    }
}
