class Base {
    final String seen;

    Base() {
        seen = describe();
    }

    String describe() {
        return "base";
    }
}
