class Gauge {
    int value = 4;
    private String unit = "m";
    private final java.util.function.Supplier<String> text = () -> value + unit;

    String read() {
        return "v2 " + text.get();
    }

    @Override
    public String toString() {
        return "G" + text.get();
    }
}
