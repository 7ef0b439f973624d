class Base {
    final String name() {
        return "base";
    }
}
