package dev.reloadall.engine;

/** Three versions of a program in which a reload has everything to do that it can have. */
final class Shop {

    private static final String MAIN = """
            class Main {
                static final List<Item> ITEMS = new ArrayList<>();
                static final EnumMap<Level, String> NAMES = new EnumMap<>(Level.class);
                static final EnumSet<Level> SOME = EnumSet.of(Level.LOW);
                static final Map<Item, Level> LEVELS = new HashMap<>();
                static final BlockingQueue<CompletableFuture<String>> ASKED = new LinkedBlockingQueue<>();
                static Thread thread;
                static volatile Throwable death;

                static void start() {
                    for (int i = 0; i < 5; i++) {
                        Item item = (i & 1) == 0 ? new Item("item" + i, i) : new Special("item" + i, i);
                        ITEMS.add(item);
                        LEVELS.put(item, Level.values()[i & 1]);
                    }
                    for (Level each : Level.values()) NAMES.put(each, "name of " + each);
                    thread = new Thread(Main::work, "shop");
                    thread.setDaemon(true);
                    thread.start();
                }

                /** Answers when asked; in between it waits in the middle of its loop. */
                static void work() {
                    try {
                        while (true) {
                            ASKED.take().complete(text());
                        }
                    } catch (InterruptedException e) {
                        return;
                    } catch (Throwable e) {
                        death = e;
                    }
                }

                static void stop() throws InterruptedException {
                    thread.interrupt();
                    thread.join();
                }

                static String ask() throws Exception {
                    CompletableFuture<String> answer = new CompletableFuture<>();
                    ASKED.add(answer);
                    for (int i = 0; i < 600 && thread.isAlive(); i++) {
                        try {
                            return answer.get(100, TimeUnit.MILLISECONDS);
                        } catch (TimeoutException e) {
                            continue; // a slow machine
                        }
                    }
                    throw new IllegalStateException("the thread has died of " + death);
                }

                static String text() {
                    StringBuilder text = new StringBuilder();
                    for (Item item : ITEMS) text.append(item.describe()).append(' ').append(LEVELS.get(item)).append('\\n');
                    for (Level each : Level.values()) {
                        text.append(each.ordinal()).append(each.text()).append(NAMES.get(each)).append(SOME.contains(each)).append('\\n');
                    }
                    return text.append(NAMES.size()).append(EnumSet.complementOf(SOME)).append(Item.statics()).toString();
                }
            }
            """;

    private static final String IMPORTS = """
            package shop;
            import dev.reloadall.*;
            import java.util.*;
            import java.util.concurrent.*;
            """;

    static final String V1 = IMPORTS + MAIN + """
            class Item {
                static int made;
                final String name;
                int price;
                List<String> tags = new ArrayList<>();
                Item(String name, int price) { this.name = name; this.price = price; tags.add(name); made++; }
                String describe() { return name + price + tags; }
                static String statics() { return "made " + made; }
            }
            class Special extends Item {
                int rank = 1;
                Special(String name, int price) { super(name, price); }
                String describe() { return super.describe() + rank; }
            }
            enum Level { LOW, HIGH; String text() { return switch (this) { case LOW -> "l"; case HIGH -> "h"; }; } }
            """;

    /** From here on there is added state of every kind. */
    static final String V2 = IMPORTS + MAIN + """
            class Item {
                static int made;
                static final Map<String, Integer> CACHE = new HashMap<>(Map.of("a", 1));
                static int limit = made * 2;
                final String name;
                int price;
                List<String> tags = new ArrayList<>();
                int count = name().length();
                String note = "note of " + name();
                Item(String name, int price) { this.name = name; this.price = price; tags.add(name); made++; }
                String name() { return name == null ? "" : name; }
                String mark() { return "i"; }
                String describe() { return name + price + tags + count + note + mark(); }
                static String statics() { return "made " + made + CACHE + limit; }
            }
            class Special extends Item {
                int rank = 1;
                long weight = 10L + rank;
                Special(String name, int price) { super(name, price); }
                String mark() { return "s" + weight; }
                String describe() { return super.describe() + rank; }
            }
            enum Level {
                LOW, MID, HIGH;
                int size = 7;
                String text() { return size + switch (this) { case LOW -> "l"; case MID -> "m"; case HIGH -> "h"; }; }
            }
            """;

    /** The {@code %s} stand in an instance initializer, a static one, a migration, a static migration and a constructor of an enum. */
    private static final String V3 = IMPORTS + MAIN + """
            class Trouble {
                static String deep() { return deep() + "x"; }
                static String big() { return "" + new long[Integer.MAX_VALUE].length; }
                static String bad() { throw new IllegalStateException("trouble"); }
            }
            class Item {
                static int made;
                static final Map<String, Integer> CACHE = new HashMap<>(Map.of("b", 2));
                static int limit = made * 2;
                static String motto = "motto" + %2$s;
                final String name;
                long price;
                int count = name().length();
                String note = "note of " + name();
                String label = "label of " + name() + (name().equals("item4") ? %1$s : "");
                Item(String name, int price) { this.name = name; this.price = price; made++; }
                @Migrate private void grow(PreviousState old) { count = count + 100; note = old.get("tags") + (name.equals("item3") ? %3$s : ""); }
                @Migrate private static void count(ReloadReport report) { limit = 1000; motto += %4$s; }
                String name() { return name == null ? "" : name; }
                String mark() { return "I"; }
                String describe() { return name + price + count + note + mark() + label; }
                static String statics() { return "made " + made + CACHE + limit + motto; }
            }
            class Special extends Item {
                int rank = 1;
                long weight = 10L + rank;
                String colour = "red" + rank;
                Special(String name, int price) { super(name, price); }
                String mark() { return "S" + weight + colour; }
                String describe() { return super.describe() + rank; }
            }
            enum Level {
                HIGH, TOP, LOW, MID;
                int size = 7;
                final String letter;
                Level() { letter = name().substring(0, 1) + (name().equals("TOP") ? %5$s : ""); }
                String text() { return size + letter + switch (this) { case LOW -> "l"; case MID -> "m"; case HIGH -> "h"; case TOP -> "t"; }; }
            }
            """;

    private Shop() {
    }

    static String v3() {
        return V3.formatted("\"\"", "\"\"", "\"\"", "\"\"", "\"\"");
    }

    /** The third version with an expression that fails in one place, counted from 0. */
    static String v3(int place, String expression) {
        Object[] all = {"\"\"", "\"\"", "\"\"", "\"\"", "\"\""};
        all[place] = expression;
        return V3.formatted(all);
    }
}
