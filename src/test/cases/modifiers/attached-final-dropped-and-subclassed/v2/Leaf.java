class Leaf {
    private final String name = "leaf";

    String name() {
        return name;
    }

    String color() {
        return "green " + name();
    }
}
