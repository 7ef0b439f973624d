package fuzz.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Makes programs up, and edits. What it makes may not compile; then the next attempt may. */
final class Changes {

    private final Random random;
    private final List<Snippet> snippets;
    private final List<String> types = new ArrayList<>(Program.TYPES.keySet());
    private int names = 1;

    Changes(Random random, List<Snippet> snippets) {
        this.random = random;
        this.snippets = snippets;
    }

    Program first() {
        Program program = new Program();
        program.constants.add("K" + names++ + "(3)");
        program.constants.add("K" + names++ + "(4) { int code() { return 40; } }");
        for (int i = 0; i < 14; i++) {
            addPiece(program);
        }
        for (int i = 0; i < 3; i++) {
            program.virtuals.add(virtual());
        }
        return program;
    }

    Program next(Program before) {
        Program program = before.copy();
        for (int i = random.nextInt(5); i >= 0; i--) {
            edit(program);
        }
        return program;
    }

    private void edit(Program program) {
        List<Snippet.Piece> pieces = program.pieces.get(type());
        int at = pieces.isEmpty() ? -1 : random.nextInt(pieces.size());
        switch (random.nextInt(20)) {
            case 0, 1, 2 -> addPiece(program);
            case 3, 4 -> {
                if (at >= 0) {
                    pieces.remove(at);
                }
            }
            case 5, 6, 7 -> pieces.replaceAll(each -> random.nextInt(2) == 0 ? each : piece(each.snippet(), each.number()));
            case 8, 9 -> pieces.replaceAll(each -> random.nextInt(2) == 0 ? each : new Snippet.Piece(each.snippet(), each.number(), each.variant(), literal(), each.b()));
            case 10 -> Collections.shuffle(pieces, random);
            case 11, 12 -> {
                if (at >= 0) {
                    move(program, pieces, at);
                }
            }
            case 13, 14, 15 -> {
                if (!program.virtuals.isEmpty()) {
                    form(program.virtuals.get(random.nextInt(program.virtuals.size())));
                }
            }
            case 16 -> {
                if (random.nextBoolean() || program.virtuals.size() < 2) {
                    program.virtuals.add(virtual());
                } else {
                    program.virtuals.remove(random.nextInt(program.virtuals.size()));
                }
            }
            case 17 -> constants(program.constants);
            case 18 -> program.constructors.put(List.of("A", "B", "C", "D").get(random.nextInt(4)), random.nextInt(Source.CONSTRUCTORS));
            default -> {
                program.compact = random.nextBoolean();
                program.finalLeaf = random.nextInt(3) == 0;
            }
        }
    }

    private String type() {
        return types.get(random.nextInt(types.size()));
    }

    private int literal() {
        return random.nextInt(89) + 10;
    }

    private void addPiece(Program program) {
        String type = type();
        List<Snippet> fitting = snippets.stream().filter(each -> each.contexts().contains(Program.TYPES.get(type))).toList();
        List<Snippet.Piece> pieces = program.pieces.get(type);
        pieces.add(random.nextInt(pieces.size() + 1), piece(fitting.get(random.nextInt(fitting.size())), names++));
    }

    private Snippet.Piece piece(Snippet snippet, int number) {
        return new Snippet.Piece(snippet, number, random.nextInt(snippet.variants().size()), literal(), literal());
    }

    /** To another type, where it may stand there. */
    private void move(Program program, List<Snippet.Piece> from, int at) {
        String to = type();
        if (from.get(at).snippet().contexts().contains(Program.TYPES.get(to))) {
            program.pieces.get(to).add(from.remove(at));
        }
    }

    private Virtual virtual() {
        Virtual made = new Virtual(names++, random.nextInt(Virtual.PARAMETERS.length), new TreeMap<>());
        for (int i = random.nextInt(4); i >= 0; i--) {
            form(made);
        }
        return made;
    }

    private void form(Virtual virtual) {
        String type = Program.HIERARCHY.get(random.nextInt(Program.HIERARCHY.size()));
        if (random.nextInt(4) == 0 && virtual.forms().size() > 1) {
            virtual.forms().remove(type);
            return;
        }
        Virtual.Shape shape = Virtual.Shape.values()[random.nextInt(Virtual.Shape.values().length)];
        if (shape == Virtual.Shape.ABSTRACT && !List.of("I0", "I1", "A").contains(type) || shape == Virtual.Shape.FINAL && random.nextBoolean()) {
            shape = Virtual.Shape.PLAIN;
        }
        String result = random.nextInt(4) > 0 ? "String" : List.of("Object", "CharSequence", "Comparable<String>").get(random.nextInt(3));
        virtual.forms().put(type, new Virtual.Form(shape, List.of("I0", "A").contains(type) ? result : "String", literal(), random.nextInt(6) == 0));
    }

    private void constants(List<String> all) {
        switch (random.nextInt(4)) {
            case 0 -> all.add(random.nextInt(all.size() + 1), "K" + names++ + "(" + literal() + ")");
            case 1 -> all.add(random.nextInt(all.size() + 1), "K" + names++ + "(" + literal() + ") { int code() { return " + literal() + " + super.code(); } }");
            case 2 -> {
                if (all.size() > 1) {
                    all.remove(random.nextInt(all.size()));
                }
            }
            default -> Collections.shuffle(all, random);
        }
    }
}
