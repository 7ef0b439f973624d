class Base {
    final String name() {
        return "final base";
    }
}
