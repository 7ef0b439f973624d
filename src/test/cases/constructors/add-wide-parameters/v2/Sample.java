class Sample {
    private final String text;

    Sample() {
        text = "empty";
    }

    Sample(byte a, long b, char c, double d, boolean e, float f, short g, int[] h, Object i) {
        text = a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g + " " + h.length + " " + i;
    }

    String text() {
        return text;
    }
}
