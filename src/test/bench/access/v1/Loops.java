/** What is timed: v2 has the loops over what v1 has not. */
class Loops {
    static int statics = 1;

    static long field(Item[] items) {
        long sum = 0;
        for (Item item : items) {
            sum += item.present;
        }
        return sum;
    }

    static long method(Item[] items) {
        long sum = 0;
        for (Item item : items) {
            sum += item.method();
        }
        return sum;
    }

    static long readStatic(int times) {
        long sum = 0;
        for (int i = 0; i < times; i++) {
            sum += statics + i;
        }
        return sum;
    }

    static long addedField(Item[] items) {
        return -1;
    }

    static long addedMethod(Item[] items) {
        return -1;
    }

    static long addedStatic(int times) {
        return -1;
    }

    static long area(Shape[] shapes) {
        long sum = 0;
        for (Shape shape : shapes) {
            sum += shape.area();
        }
        return sum;
    }

    static long addedArea(Shape[] shapes) {
        return -1;
    }
}
