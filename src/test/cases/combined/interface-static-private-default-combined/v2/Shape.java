interface Shape {
    String UNIT = Shape.unit("cm");
    int[] COUNT = {0};

    static String unit(String name) {
        return "<" + name + ">";
    }

    int size();

    default String describe() {
        COUNT[0]++;
        return label(2) + doubled() + UNIT + COUNT[0];
    }

    default int doubled() {
        return helper() * 2;
    }

    private int helper() {
        return size();
    }

    private static String label(int times) {
        return "x" + times + " ";
    }
}
