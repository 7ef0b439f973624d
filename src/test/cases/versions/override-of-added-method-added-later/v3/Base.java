class Base {
    String show() {
        return "v2 " + name();
    }

    String name() {
        return "base";
    }
}
