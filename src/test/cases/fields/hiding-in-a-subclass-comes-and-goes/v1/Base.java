class Base {
    String name = "base";

    String get() {
        return name;
    }
}
