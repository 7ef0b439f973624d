package bench;

/** What is timed: v2 has the reads and calls of what v1 has not. */
final class Loops {
    static int statics = 1;

    private Loops() {
    }

    static int field(Item item) {
        return item.present;
    }

    static int addedField(Item item) {
        return item.added;
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
            sum += items[i].added;
        }
        return sum;
    }

    static int method(Item item) {
        return item.method();
    }

    static int addedMethod(Item item) {
        return item.addedMethod();
    }

    static int readStatic() {
        return statics;
    }

    static int addedStatic() {
        return Item.addedStatic;
    }

    static int area(Shape shape) {
        return shape.area();
    }

    static int addedArea(Shape shape) {
        return shape.addedArea();
    }
}
