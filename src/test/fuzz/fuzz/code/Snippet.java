package fuzz.code;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that a class may hold, in its variants.
 *
 * @param contexts the letters of the kinds of types that may hold it
 */
record Snippet(String name, String contexts, List<Variant> variants) {

    /** @param live does the answer of an object that lived through reloads equal that of a new one? */
    record Variant(String declaration, String question, boolean live) {
    }

    static List<Snippet> read(Path file) throws IOException {
        List<Snippet> all = new ArrayList<>();
        for (String section : Files.readString(file).split("(?m)^== ")) {
            String[] parts = section.split("\n", 2);
            String[] title = parts[0].split(" ");
            if (section.startsWith("#") || title[title.length - 1].startsWith("@")
                    && Runtime.version().feature() < Integer.parseInt(title[title.length - 1].substring(1))) {
                continue;
            }
            List<Variant> variants = new ArrayList<>();
            for (String text : parts[1].split("(?m)^--\n")) {
                String[] halves = text.strip().split("(?m)^[-+]> ");
                variants.add(new Variant(halves[0].strip(), halves[1].strip(), !text.contains("\n+> ")));
            }
            all.add(new Snippet(title[0], String.join("", title).substring(title[0].length()), variants));
        }
        return all;
    }

    /** One of them in a class. */
    record Piece(Snippet snippet, int number, int variant, int a, int b) {

        Variant form() {
            return snippet.variants().get(variant);
        }

        String fill(String text, String type, List<String> constants) {
            String last = constants.get(constants.size() - 1).replaceAll("\\W.*", "");
            StringBuilder cases = new StringBuilder();
            constants.forEach(each -> cases.append("case ").append(each.replaceAll("\\W.*", "")).append(": return \"").append(each.length()).append("$a\"; "));
            return text.replace("$cases", cases).replace("$last", last).replace("$n", "" + number).replace("$t", type)
                    .replace("$a", "" + a).replace("$b", "" + b).replace("$k", "" + (number * 7 % 50 + 2));
        }
    }
}
