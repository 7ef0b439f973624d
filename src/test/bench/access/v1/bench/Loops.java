package bench;

/** What is timed: v2 has the reads and calls of what this has not. */
final class Loops {
    static int statics = 1;

    private Loops() {
    }

    static int field(Item item) {
        return item.present;
    }

    static int addedField(Item item) {
        return 0;
    }

    static long fields(Item[] items, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += items[i].present;
        }
        return sum;
    }

    static long addedFields(Item[] items, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += 0;
        }
        return sum;
    }

    static int method(Item item) {
        return item.method();
    }

    static int addedMethod(Item item) {
        return 0;
    }

    static int readStatic() {
        return statics;
    }

    static int addedStatic() {
        return 0;
    }

    static int area(Shape shape) {
        return shape.area();
    }

    static int addedArea(Shape shape) {
        return 0;
    }
}
