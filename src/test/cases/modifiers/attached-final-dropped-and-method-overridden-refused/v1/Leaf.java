final class Leaf {
    String name() {
        return "leaf";
    }

    public String get() {
        return "v1 " + name();
    }
}
