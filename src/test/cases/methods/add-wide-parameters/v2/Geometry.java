class Geometry {
    String show() {
        return mix((byte) 1, 2L, 'c', 3.5, true, 4.25f, (short) 5, "six", 7L, 8.0)
                + " " + area(2.5, 4) + " " + last(1, new long[] {10, 20}, 2);
    }

    String mix(byte a, long b, char c, double d, boolean e, float f, short g, String h, long i, double j) {
        return a + "," + b + "," + c + "," + d + "," + e + "," + f + "," + g + "," + h + "," + i + "," + j;
    }

    static double area(double width, long height) {
        return width * height;
    }

    private long last(int before, long[] values, int length) {
        return values[length - before];
    }
}
