class Leaf implements java.util.function.Supplier<String> {
    String name() {
        return "leaf";
    }

    public String get() {
        return "v2 " + name();
    }
}
